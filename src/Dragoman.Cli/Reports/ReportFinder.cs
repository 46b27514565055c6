using System.Globalization;
using Dragoman.Cli.Streaming;

namespace Dragoman.Cli.Reports;

/// <summary>Finds reports: in text files, in files of JSON lines, in folders of both, on standard input.</summary>
internal sealed class ReportFinder(DateOnly? published)
{
    /// <summary>Standard input as a path.</summary>
    public const string StandardInput = "-";

    /// <summary>The files behind paths and folders, in order of name.</summary>
    /// <exception cref="FileNotFoundException">A path does not exist.</exception>
    public static IReadOnlyList<string> Files(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (path == StandardInput || File.Exists(path))
                files.Add(path);
            else if (Directory.Exists(path))
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(file => Path.GetExtension(file) is ".txt" or ".jsonl").Order(StringComparer.Ordinal));
            else
                throw new FileNotFoundException($"There is no file or folder '{path}'.");
        }
        return files;
    }

    /// <summary>The reports of a file.</summary>
    public IEnumerable<Report> Read(string file)
    {
        if (Path.GetExtension(file) == ".jsonl")
            return Lines(file, File.OpenRead(file));
        if (file == StandardInput)
            return ReadStandardInput();
        if (new FileInfo(file).Length > ReportText.LongestFile)
            return [Report.Rejected(file, $"The file is longer than {ReportText.LongestFile >> 20} MB; split it.")];
        return [ReportText.Read(file, File.ReadAllBytes(file), published)];
    }

    // JSON lines begin with a brace; a report does not.
    private IEnumerable<Report> ReadStandardInput()
    {
        const string Name = "standard input";
        using var input = StandardStreams.Input();
        var bytes = new MemoryStream();
        input.CopyTo(bytes);
        bytes.Position = 0;
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? Lines(Name, bytes)
            : [ReportText.Read(Name, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), published)];
    }

    private IEnumerable<Report> Lines(string file, Stream stream)
    {
        using var opened = stream;
        using var batch = new LineBatch();
        var reader = new LineBatchReader(stream);
        while (reader.Read(batch))
        {
            for (var i = 0; i < batch.Lines.Count; i++)
            {
                var source = string.Create(CultureInfo.InvariantCulture, $"{file}:{batch.FirstLine + i}");
                var line = batch.Lines[i].TooLong ? ReportLine.Rejected(null, "The line is too long; split the report.") : ReportLineReader.Read(batch.Bytes(batch.Lines[i]));
                var document = line.Document is { Published: null } undated ? undated with { Published = published } : line.Document;
                yield return new Report(source, document, line.Reason, line.Warnings);
            }
            batch.Clear();
        }
    }
}
