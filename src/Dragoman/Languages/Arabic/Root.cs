using static Dragoman.Languages.Arabic.Transcription;

namespace Dragoman.Languages.Arabic;

/// <summary>The radicals of a verb and the classes that they put it in.</summary>
internal sealed class Root
{
    private readonly string _radicals;

    public Root(string root)
    {
        _radicals = root.Replace(" ", "", StringComparison.Ordinal);
        if (_radicals.Length is not (3 or 4))
        {
            throw new ArgumentException($"A root has three or four radicals, '{root}' has {_radicals.Length}.", nameof(root));
        }
    }

    public char this[int index] => _radicals[index - 1];

    public int Length => _radicals.Length;

    /// <summary>The first radical is و, as in وصل.</summary>
    public bool IsAssimilated => this[1] == 'و';

    /// <summary>The second radical is weak, as in زار, and the third is not: in نوى the second behaves as sound.</summary>
    public bool IsHollow => Length == 3 && IsGlide(this[2]) && !IsDefective;

    /// <summary>The last radical is weak, as in دعا.</summary>
    public bool IsDefective => IsGlide(this[Length]);

    /// <summary>The last two radicals are alike, as in رد; two ي are a defective root.</summary>
    public bool IsDoubled => Length == 3 && this[2] == this[3] && !IsDefective;

    /// <summary>The verb "to see", which loses its hamza in most forms.</summary>
    public bool IsToSee => _radicals == "رءي";

    /// <summary>Puts the radicals in the place of the digits of a pattern.</summary>
    /// <param name="pattern">A pattern such as <c>ma12U3</c>.</param>
    /// <param name="last">The letter that stands for the last radical.</param>
    public string Fill(string pattern, char last) =>
        Letters(string.Concat(pattern.Select(c => char.IsAsciiDigit(c) ? Radical(c - '0', last) : c)));

    private char Radical(int index, char last) => index == Length ? last : this[index];
}
