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

    public static CaseFolder Read(string language)
    {
        var folder = Repository.PathOf("tests", "cases", language);
        var vocabulary = new CaseVocabulary(TestPack.Instance);
        return new CaseFolder(language, Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => CaseFile.Read($"tests/cases/{language}/{Path.GetFileName(file)}", File.ReadAllText(file, new UTF8Encoding(false, true)), vocabulary)).ToList());
    }
}
