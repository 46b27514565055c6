namespace Dragoman.Text;

/// <summary>The tokens of one text, in order. Reused from text to text by the coder; not for sharing.</summary>
public sealed class Tokens
{
    private char[] _folded = new char[4096];
    private Token[] _items = new Token[1024];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The original text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The token at a position.</summary>
    public ref readonly Token this[int index] => ref _items[index];

    /// <summary>All of them.</summary>
    public ReadOnlySpan<Token> Items => _items.AsSpan(0, Count);

    /// <summary>The folded letters of a token.</summary>
    public ReadOnlySpan<char> Folded(int index)
    {
        ref readonly var token = ref _items[index];
        return _folded.AsSpan(token.FoldedStart, token.FoldedLength);
    }

    /// <summary>Cuts a text into tokens, replacing what was here.</summary>
    public void Read(string text, Folding folding)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(folding);
        Text = text;
        Count = 0;
        var folded = 0;
        var map = folding.Map;
        var position = 0;
        while (position < text.Length)
        {
            var unit = text[position];
            var letter = map[unit];
            if (letter == Folding.Ignored || (letter == Folding.Boundary && char.IsWhiteSpace(unit) && unit is not ('\n' or '\r' or '\u2029')))
            {
                position++;
                continue;
            }
            if (folded + 4 * 64 > _folded.Length)
                Array.Resize(ref _folded, _folded.Length * 2);
            if (Count == _items.Length)
                Array.Resize(ref _items, _items.Length * 2);
            var start = position;
            var foldedStart = folded;
            if (letter == Folding.Boundary)
            {
                if (unit is '\n' or '\r' or '\u2029')
                {
                    while (position < text.Length && text[position] is '\n' or '\r' or '\u2029' or ' ' or '\t' or '\u00a0')
                        position++;
                    while (text[position - 1] is ' ' or '\t' or '\u00a0')
                        position--;
                    _items[Count++] = new Token(start, position, folded, 0, TokenKind.LineBreak, '\n');
                    continue;
                }
                position += char.IsHighSurrogate(unit) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;
                _items[Count++] = new Token(start, position, folded, 0, TokenKind.Mark, unit);
                continue;
            }
            if (letter is >= '0' and <= '9')
            {
                position = ReadNumber(text, position, map, ref folded);
                _items[Count++] = new Token(start, position, foldedStart, folded - foldedStart, TokenKind.Number, text[position - 1]);
                continue;
            }
            var end = position;
            var final = unit;
            while (position < text.Length)
            {
                unit = text[position];
                letter = map[unit];
                if (letter == Folding.Boundary || letter is >= '0' and <= '9')
                    break;
                position++;
                if (letter == Folding.Ignored)
                    continue;
                end = position;
                final = unit;
                if (folded + 32 > _folded.Length)
                    Array.Resize(ref _folded, _folded.Length * 2);
                if (letter != Folding.Expanded)
                    _folded[folded++] = letter;
                else
                    foreach (var part in folding.Expansions[unit])
                        _folded[folded++] = part;
            }
            _items[Count++] = new Token(start, end, foldedStart, folded - foldedStart, TokenKind.Word, final);
            position = end;
        }
    }

    // Keeps 3.5, 1,200, 12/5/2024 and 10:30 together, but not a full stop after a number.
    private int ReadNumber(string text, int position, char[] map, ref int folded)
    {
        while (position < text.Length)
        {
            var letter = map[text[position]];
            if (letter is >= '0' and <= '9')
            {
                if (folded + 32 > _folded.Length)
                    Array.Resize(ref _folded, _folded.Length * 2);
                _folded[folded++] = letter;
                position++;
            }
            else if (text[position] is '.' or ',' or '/' or '-' or ':' or '٫' or '٬' && position + 1 < text.Length && map[text[position + 1]] is >= '0' and <= '9')
            {
                if (folded + 32 > _folded.Length)
                    Array.Resize(ref _folded, _folded.Length * 2);
                _folded[folded++] = text[position] == '٫' ? '.' : text[position] == '٬' ? ',' : text[position];
                position++;
            }
            else
            {
                break;
            }
        }
        return position;
    }
}
