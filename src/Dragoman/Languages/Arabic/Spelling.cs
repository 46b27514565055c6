using System.Text;
using static Dragoman.Languages.Arabic.Transcription;

namespace Dragoman.Languages.Arabic;

/// <summary>Writes a transcribed word with Arabic letters, as the press does: no vowel signs, no shadda.</summary>
internal static class Spelling
{
    private const string Unconnected = "اأإآدذرزوؤةىء";

    /// <summary>The standard spelling first, then the customary ones that differ from it.</summary>
    public static IEnumerable<string> All(string word)
    {
        var standard = Standard(word);
        return new[] { standard, Write(word, keepsFinalSeat: true) }.SelectMany(WithOlderSeat).Distinct();
    }

    public static string Standard(string word) => Write(word, keepsFinalSeat: false);

    private static string Write(string word, bool keepsFinalSeat)
    {
        var sounds = ContractHamzas(word);
        var text = new StringBuilder();
        for (var i = 0; i < sounds.Length; i++)
        {
            var sound = sounds[i];
            if (IsShortVowel(sound) || sound is Boundary or Unknown || sounds.AsSpan(i) is ['ء', 'ء', ..])
            {
                continue;
            }

            if (sound == 'ء' && !IsSeated(sounds, i))
            {
                text.Append(Seat(sounds, i, text, keepsFinalSeat));
            }
            else if (sound == 'A' && text is [.., 'أ'])
            {
                text[^1] = 'آ';
            }
            else if (!IsDoubled(sounds, i))
            {
                text.Append(Letter(sound, last: i == sounds.Length - 1, after: text));
            }
        }

        return text.ToString();
    }

    /// <summary>A word cannot begin with two hamzas around a short vowel: *أأخذ is آخذ.</summary>
    private static string ContractHamzas(string word) =>
        word.Length > 3 && word[0] == 'ء' && IsShortVowel(word[1]) && word[2] == 'ء' && IsConsonant(word[3])
            ? $"ء{char.ToUpperInvariant(word[1])}{word[3..]}"
            : word;

    /// <summary>A hamza inside a word parsed from writing, as in مساءلة, is on its seat already.</summary>
    private static bool IsSeated(string sounds, int index) => index > 0 && sounds[index - 1] == Unknown;

    private static bool IsDoubled(string sounds, int index)
    {
        var previous = index > 0 && sounds[index - 1] == Boundary ? index - 2 : index - 1;
        return previous >= 0 && IsConsonant(sounds[index]) && sounds[previous] == sounds[index];
    }

    private static char Letter(char sound, bool last, StringBuilder after) => sound switch
    {
        'A' or 'W' => 'ا',
        'I' => 'ي',
        'U' => 'و',
        'Y' => last && after is not [.., 'ي'] ? 'ى' : 'ا',
        _ => sound,
    };

    private static char Seat(string sounds, int index, StringBuilder written, bool keepsFinalSeat)
    {
        var rest = sounds.AsSpan(index + 1);
        var before = sounds[..index].LastOrDefault(c => IsSound(c) && c != 'ء');
        var after = sounds[(index + 1)..].FirstOrDefault(IsSound);
        var endsStem = rest is [Boundary, ..];
        var keeps = keepsFinalSeat && endsStem;
        var last = IsLast(rest, before) || (keeps && KeepsFinalSeat(before, after));
        var joined = written.Length > 0 && !Unconnected.Contains(written[^1]);
        return HamzaSeat.Choose(before, keeps && rest is [_, 'a', 'ي', ..] ? 'A' : after, last, endsStem, joined);
    }

    /// <summary>
    /// Before a case or mood vowel a hamza counts as last; before a vowel left by a lost ī or ā only after an alif: راء, but
    /// مرتئ and لم ينأ.
    /// </summary>
    private static bool IsLast(ReadOnlySpan<char> rest, char before) => rest switch
    {
        [] or [Boundary] or [Boundary, 'a' or 'i' or 'u'] => true,
        ['a' or 'i' or 'u'] => before == 'A',
        _ => false,
    };

    /// <summary>Many newspapers keep the seat of the bare word before an ending: يبدأون, مبدأه, جاءوا, and جزءين.</summary>
    private static bool KeepsFinalSeat(char before, char after) =>
        (before == 'a' && after is 'u' or 'U') || (before == 'A' && after == 'U');

    private static bool IsSound(char c) => c is not (Boundary or Unknown);

    /// <summary>Egyptian usage avoids two و in a row: مسئول, شئون, رءوس.</summary>
    private static IEnumerable<string> WithOlderSeat(string text)
    {
        yield return text;
        var index = text.IndexOf("ؤو", StringComparison.Ordinal);
        if (index > 0 && text[index - 1] != 'أ')
        {
            var seat = Unconnected.Contains(text[index - 1]) ? 'ء' : 'ئ';
            yield return $"{text[..index]}{seat}{text[(index + 1)..]}";
        }
    }
}
