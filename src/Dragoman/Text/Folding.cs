using MemoryPack;

namespace Dragoman.Text;

/// <summary>
/// How the letters of a language are folded for finding: one entry for each UTF-16 unit. Folding is for finding, never for
/// deciding; spans always point to the unfolded text.
/// </summary>
[MemoryPackable]
public sealed partial class Folding
{
    /// <summary>Marks a unit that ends a word (space, punctuation).</summary>
    public const char Boundary = '\0';

    /// <summary>Marks a unit that is skipped inside a word (diacritics, tatweel, bidi and zero-width controls).</summary>
    public const char Ignored = '\uFFFF';

    /// <summary>Marks a unit that folds to several letters; see <see cref="Expansions"/>.</summary>
    public const char Expanded = '\uFFFE';

    /// <summary>Makes the table.</summary>
    /// <param name="map">65,536 entries: a letter or digit, or one of the marks of this type.</param>
    /// <param name="expansions">What the units marked <see cref="Expanded"/> become.</param>
    public Folding(char[] map, Dictionary<char, string> expansions)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentOutOfRangeException.ThrowIfNotEqual(map.Length, 65536, nameof(map));
        Map = map;
        Expansions = expansions;
    }

    /// <summary>The table, by UTF-16 unit.</summary>
    public char[] Map { get; }

    /// <summary>What the units marked <see cref="Expanded"/> become.</summary>
    public Dictionary<char, string> Expansions { get; }

    /// <summary>Folds a single word or phrase; boundaries become single spaces.</summary>
    public string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var unit in text)
        {
            switch (Map[unit])
            {
                case Ignored: break;
                case Expanded: folded.Append(Expansions[unit]); break;
                case Boundary:
                    if (folded.Length > 0 && folded[^1] != ' ')
                        folded.Append(' ');
                    break;
                case var letter: folded.Append(letter); break;
            }
        }
        return folded.ToString().TrimEnd(' ');
    }
}
