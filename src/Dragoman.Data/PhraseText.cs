namespace Dragoman.Data;

/// <summary>Writes out the optional articles of a phrase: "(ال)علاقات (ال)ثنائية" stands for the phrase with and without each.</summary>
internal static class PhraseText
{
    public static IEnumerable<string> Expand(string phrase)
    {
        var open = phrase.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return [phrase];
        var close = phrase.IndexOf(')', open);
        if (close < 0)
            return [phrase];
        var optional = phrase[(open + 1)..close];
        // All optional parts alike: a definite noun takes a definite adjective; and each alone, as in a construct ("تعزيز العلاقات").
        return Rest(phrase[..open], optional, phrase[(close + 1)..]);
    }

    private static IEnumerable<string> Rest(string before, string optional, string after)
    {
        foreach (var rest in Expand(after))
        {
            yield return (before + rest).Replace("  ", " ", StringComparison.Ordinal).Trim();
            yield return (before + optional + rest).Replace("  ", " ", StringComparison.Ordinal).Trim();
        }
    }
}
