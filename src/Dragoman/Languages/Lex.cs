namespace Dragoman.Languages;

/// <summary>What a form can be: its word classes and the tags of its lemmas, as the pack's tables name them.</summary>
[Flags]
public enum Lex : ulong
{
    /// <summary>Nothing is known of it.</summary>
    None = 0,

    // Word classes.
    /// <summary>A verb, in any form.</summary>
    Verb = 1UL << 0,
    /// <summary>A noun.</summary>
    Noun = 1UL << 1,
    /// <summary>An adjective.</summary>
    Adjective = 1UL << 2,
    /// <summary>A preposition.</summary>
    Preposition = 1UL << 3,
    /// <summary>A coordinating conjunction.</summary>
    Conjunction = 1UL << 4,
    /// <summary>A word that opens a subordinate clause.</summary>
    Subordinator = 1UL << 5,
    /// <summary>A relative pronoun.</summary>
    Relative = 1UL << 6,
    /// <summary>A demonstrative.</summary>
    Demonstrative = 1UL << 7,
    /// <summary>A personal pronoun.</summary>
    Pronoun = 1UL << 8,
    /// <summary>A negation.</summary>
    Negation = 1UL << 9,
    /// <summary>A particle.</summary>
    Particle = 1UL << 10,
    /// <summary>An adverb.</summary>
    Adverb = 1UL << 11,
    /// <summary>A question word.</summary>
    Interrogative = 1UL << 12,
    /// <summary>A quantifier.</summary>
    Quantifier = 1UL << 13,
    /// <summary>A given or family name.</summary>
    Name = 1UL << 14,
    /// <summary>A word that joins parts of a name (bin, Abu, Al).</summary>
    NameParticle = 1UL << 15,
    /// <summary>An everyday word that is never a name.</summary>
    Common = 1UL << 16,

    // Derived while compiling.
    /// <summary>A finite verb form.</summary>
    Finite = 1UL << 17,
    /// <summary>An imperfect verb form.</summary>
    Imperfect = 1UL << 18,

    // Tags of lemmas.
    /// <summary>A verb or noun of speaking.</summary>
    Speech = 1UL << 20,
    /// <summary>A verb that takes a stance.</summary>
    Stance = 1UL << 21,
    /// <summary>A verb of motion.</summary>
    Motion = 1UL << 22,
    /// <summary>A verb that only supports a noun of contact (held, made, received).</summary>
    Light = 1UL << 23,
    /// <summary>A word of planning.</summary>
    Plan = 1UL << 24,
    /// <summary>A word of cancelling.</summary>
    Cancel = 1UL << 25,
    /// <summary>A word of postponing.</summary>
    Postpone = 1UL << 26,
    /// <summary>An auxiliary verb.</summary>
    Aux = 1UL << 27,
    /// <summary>A noun of contact.</summary>
    Contact = 1UL << 28,
    /// <summary>A delegation.</summary>
    Delegation = 1UL << 29,
    /// <summary>A noun for a side (side, party, leader, country).</summary>
    Party = 1UL << 30,
    /// <summary>A noun of time.</summary>
    Time = 1UL << 31,
    /// <summary>An invitation.</summary>
    Invitation = 1UL << 32,
    /// <summary>An official, a source, a spokesperson.</summary>
    Official = 1UL << 33,
    /// <summary>Former, previous.</summary>
    Former = 1UL << 34,
    /// <summary>Coming, next.</summary>
    Future = 1UL << 35,
    /// <summary>Past, last.</summary>
    Past = 1UL << 36,
    /// <summary>Scheduled, awaited.</summary>
    Planned = 1UL << 37,
    /// <summary>Possible, supposed.</summary>
    Hypothetical = 1UL << 38,
    /// <summary>Separate, each on its own.</summary>
    Separate = 1UL << 39,
    /// <summary>By telephone.</summary>
    MediumPhone = 1UL << 40,
    /// <summary>By video.</summary>
    MediumVideo = 1UL << 41,
    /// <summary>Of three sides.</summary>
    ThreeSided = 1UL << 42,
    /// <summary>Of four sides.</summary>
    FourSided = 1UL << 43,
    /// <summary>Of five or more sides.</summary>
    ManySided = 1UL << 44,
    /// <summary>A denial.</summary>
    Deny = 1UL << 45,
}
