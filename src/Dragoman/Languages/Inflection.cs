namespace Dragoman.Languages;

/// <summary>What a form expresses. A feature that writing does not show is left out.</summary>
/// <remarks>
/// An imperfect is indicative unless marked subjunctive or jussive; a finite verb is active unless marked passive; a noun or
/// participle is nominative, or of no particular case, unless marked accusative or oblique.
/// </remarks>
[Flags]
public enum Inflection : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The perfect, الماضي.</summary>
    Perfect = 1 << 0,

    /// <summary>The imperfect, المضارع, in any mood.</summary>
    Imperfect = 1 << 1,

    /// <summary>The mood after لن and أن; only with <see cref="Imperfect"/>.</summary>
    Subjunctive = 1 << 2,

    /// <summary>The mood after لم; only with <see cref="Imperfect"/>.</summary>
    Jussive = 1 << 3,

    /// <summary>The passive of a finite verb.</summary>
    Passive = 1 << 4,

    /// <summary>اسم الفاعل.</summary>
    ActiveParticiple = 1 << 5,

    /// <summary>اسم المفعول.</summary>
    PassiveParticiple = 1 << 6,

    /// <summary>المصدر.</summary>
    VerbalNoun = 1 << 7,

    /// <summary>First person.</summary>
    First = 1 << 8,

    /// <summary>Second person; rare in news and not generated.</summary>
    Second = 1 << 9,

    /// <summary>Third person.</summary>
    Third = 1 << 10,

    /// <summary>Singular.</summary>
    Singular = 1 << 11,

    /// <summary>Dual.</summary>
    Dual = 1 << 12,

    /// <summary>Plural.</summary>
    Plural = 1 << 13,

    /// <summary>Masculine.</summary>
    Masculine = 1 << 14,

    /// <summary>Feminine.</summary>
    Feminine = 1 << 15,

    /// <summary>Only without article, genitive and suffix, as محام.</summary>
    Indefinite = 1 << 16,

    /// <summary>Only with the article, a genitive or a suffix, as محامي.</summary>
    Definite = 1 << 17,

    /// <summary>Only before a genitive: a dual or plural without its ن.</summary>
    Construct = 1 << 18,

    /// <summary>Accusative, where it is written apart from the genitive.</summary>
    Accusative = 1 << 19,

    /// <summary>Genitive, or genitive and accusative where both are written alike.</summary>
    Oblique = 1 << 20,

    /// <summary>With an attached pronoun: the object of a verb or the possessor of a noun.</summary>
    Suffixed = 1 << 21,

    /// <summary>The elative or comparative, أفعل.</summary>
    Elative = 1 << 22,
}
