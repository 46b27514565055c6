namespace Dragoman.Languages.Arabic;

/// <summary>The derived forms of the Arabic verb: I to X of three radicals, QI, QII and QIV of four.</summary>
public enum VerbForm
{
    /// <summary>The ground form, فعل.</summary>
    I,

    /// <summary>فعّل.</summary>
    II,

    /// <summary>فاعل.</summary>
    III,

    /// <summary>أفعل.</summary>
    IV,

    /// <summary>تفعّل.</summary>
    V,

    /// <summary>تفاعل.</summary>
    VI,

    /// <summary>انفعل.</summary>
    VII,

    /// <summary>افتعل.</summary>
    VIII,

    /// <summary>افعلّ.</summary>
    IX,

    /// <summary>استفعل.</summary>
    X,

    /// <summary>The ground form of four radicals, فعلل.</summary>
    QI,

    /// <summary>تفعلل.</summary>
    QII,

    /// <summary>افعللّ, as in اطمأنّ.</summary>
    QIV,
}
