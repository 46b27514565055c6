using Spectre.Console;

namespace Dragoman.Cli.Display;

/// <summary>
/// Writes labelled lines for people. Words in other scripts come last on their line and, on a terminal, between isolates: neither a
/// terminal that reorders them nor one that does not moves anything else.
/// </summary>
internal sealed class Page
{
    private const int LabelWidth = 12, WidthElsewhere = 110, Narrowest = 50;

    private readonly IAnsiConsole _console;
    private readonly bool _isTerminal;
    private readonly int _width;

    /// <summary>Makes a page on standard output.</summary>
    public Page()
    {
        _isTerminal = !Console.IsOutputRedirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        _width = _isTerminal ? Math.Max(Narrowest, _console.Profile.Width - 2) : WidthElsewhere;
        // Lines are broken here, not by the console: it counts isolates as if they were seen.
        _console.Profile.Width = _width * 2;
    }

    /// <summary>Words of a report, ready to be shown: cleaned, and isolated on a terminal.</summary>
    public string Quote(ReadOnlySpan<char> words)
    {
        var clean = TerminalText.Clean(words);
        return _isTerminal ? $"{TerminalText.Isolate}{clean}{TerminalText.EndIsolate}" : clean;
    }

    /// <summary>A line over the whole width, broken where it is too long.</summary>
    public void Line(string text, string style = "default", int indent = 0)
    {
        foreach (var line in Break(text, _width - indent))
            _console.MarkupLine($"{new string(' ', indent)}[{style}]{Markup.Escape(line)}[/]");
    }

    /// <summary>An empty line.</summary>
    public void Gap() => _console.WriteLine();

    /// <summary>A label and what it stands for, and words of the report after it.</summary>
    public void Row(string label, string text, ReadOnlySpan<char> words = default, string style = "default", int indent = 5)
    {
        var start = $"{new string(' ', indent)}[grey]{Markup.Escape(label.PadRight(LabelWidth))}[/]";
        var margin = indent + LabelWidth;
        var quote = TerminalText.Clean(words);
        var lines = quote.Length == 0 ? Break(text, _width - margin).ToList() : [text];
        if (quote.Length > 0 && text.Length + quote.Length + 3 <= _width - margin)
        {
            _console.MarkupLine($"{start}[{style}]{Markup.Escape(text)}[/]{(text.Length > 0 ? "  " : "")}[italic]{Markup.Escape(Quote(quote))}[/]");
            return;
        }
        if (text.Length == 0)
            lines.Clear();
        foreach (var line in lines)
        {
            _console.MarkupLine($"{start}[{style}]{Markup.Escape(line)}[/]");
            start = new string(' ', margin);
        }
        foreach (var line in quote.Length == 0 ? [] : Break(quote, _width - margin))
        {
            _console.MarkupLine($"{start}[italic]{Markup.Escape(Quote(line))}[/]");
            start = new string(' ', margin);
        }
    }

    /// <summary>A table, which must hold only left-to-right text.</summary>
    public void Show(Table table)
    {
        _console.Profile.Width = _width;
        _console.Write(table);
        _console.Profile.Width = _width * 2;
    }

    private static IEnumerable<string> Break(string text, int width)
    {
        width = Math.Max(width, 20);
        while (text.Length > width)
        {
            var end = text.LastIndexOf(' ', width);
            if (end <= 0)
                end = char.IsHighSurrogate(text[width - 1]) ? width - 1 : width;
            yield return text[..end];
            text = text[end..].TrimStart();
        }
        yield return text;
    }
}
