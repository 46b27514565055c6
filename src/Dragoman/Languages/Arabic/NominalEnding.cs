namespace Dragoman.Languages.Arabic;

/// <summary>How a noun or adjective ends, which decides what its own endings do to it.</summary>
internal enum NominalEnding
{
    /// <summary>In a consonant, with all three cases: وزير.</summary>
    Plain,

    /// <summary>In a consonant, without an accusative in alif: diptotes such as مراكز and plurals in ات.</summary>
    WithoutAlif,

    /// <summary>In ة.</summary>
    TaMarbuta,

    /// <summary>In ā, written ى or ا: مستشفى, قضايا.</summary>
    LongA,

    /// <summary>In ī that is lost without the article: قاض, القاضي.</summary>
    Defective,

    /// <summary>As <see cref="Defective"/>, but a broken plural, which has no accusative in alif: مساع, المساعي.</summary>
    DefectivePlural,

    /// <summary>In the feminine اء, whose hamza becomes و: صحراء, صحراوات.</summary>
    FeminineHamza,
}
