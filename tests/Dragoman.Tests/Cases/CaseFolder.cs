using System.Text;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Cases;

/// <summary>All cases of one language.</summary>
internal sealed class CaseFolder
{
    private CaseFolder(string language, IEnumerable<CaseFile> files)
    {
        Language = language;
        Faults = [.. files.SelectMany(file => file.Faults)];
        foreach (var read in files.SelectMany(file => file.Cases))
            if (!ByName.TryAdd(read.Name, read))
                Faults.Add(new CaseFault(read.File, read.Line, $"The name '{read.Name}' is taken by {ByName[read.Name].File}:{ByName[read.Name].Line}."));
    }

    public string Language { get; }

    public Dictionary<string, LanguageCase> ByName { get; } = new(StringComparer.Ordinal);

    public List<CaseFault> Faults { get; }

    /// <summary>Reads the cases of a language: those that hold, or those in its folder <c>open</c>, which are not reached yet.</summary>
    public static CaseFolder Read(string language, bool open = false)
    {
        var name = open ? $"{language}/open" : language;
        var folder = Repository.PathOf("tests", "cases", name);
        var vocabulary = new CaseVocabulary(TestPack.Instance);
        return new CaseFolder(language, Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => CaseFile.Read($"tests/cases/{name}/{Path.GetFileName(file)}", File.ReadAllText(file, new UTF8Encoding(false, true)), vocabulary)).ToList());
    }
}
