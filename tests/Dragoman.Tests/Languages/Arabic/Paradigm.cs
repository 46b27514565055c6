using Dragoman.Languages.Arabic;

namespace Dragoman.Tests.Languages.Arabic;

/// <summary>One word and its forms as written out by hand.</summary>
public sealed record Paradigm(IReadOnlyDictionary<string, string[]> Head, IReadOnlyDictionary<string, string[]> Forms)
{
    /// <summary>A head line that holds one value, or nothing.</summary>
    public string Text(string key) => Head[key] is [var value] ? value : "";

    public ArabicVerb Verb() => new(
        Text("verb"), Text("root"), Enum.Parse<VerbForm>(Text("form")), Text("vowels"), Head["verbal nouns"]);

    public ArabicNoun Noun()
    {
        var gender = Text("gender");
        return new ArabicNoun(Text("noun"), gender.StartsWith('f'), Head["plurals"])
        {
            Defective = gender.EndsWith("defective", StringComparison.Ordinal) ? true : null,
        };
    }

    public ArabicAdjective Adjective()
    {
        var words = Text("adjective").Split(' ');
        return new ArabicAdjective(words[0], Head["plurals"]) { Defective = words.Length > 1 };
    }
}
