namespace Dragoman.Languages.Arabic;

/// <summary>
/// A stem in the shapes it takes before a vowel (زار, رد), before a consonant (زر, ردد) and without an ending, where
/// doubled verbs have two (لم يرد, لم يردد).
/// </summary>
internal sealed record Stem(string BeforeVowel, string BeforeConsonant, IReadOnlyList<string> Bare);
