using System.Reflection;
using System.Text.RegularExpressions;
using Dragoman.Data;
using Dragoman.Tests.Support;
using PublicApiGenerator;
using Xunit;

namespace Dragoman.Tests.PublicApi;

/// <summary>The public API is a file, so that a change of it shows in the diff.</summary>
public partial class PublicApiTests
{
    private const string Accept = "DRAGOMAN_ACCEPT_API";

    public static TheoryData<string> Libraries => ["Dragoman", "Dragoman.Data"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void ThePublicApiIsTheApprovedOne(string library)
    {
        var assembly = library == "Dragoman" ? typeof(Coder).Assembly : typeof(PackFile).Assembly;
        var actual = Generate(assembly);
        var path = Repository.PathOf("tests", "Dragoman.Tests", "PublicApi", library + ".approved.txt");
        if (Acceptance.IsAsked(Accept))
            File.WriteAllText(path, actual);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(approved == actual, $"""
            The public API of {library} is not the one in {Path.GetRelativePath(Repository.Root, path)}:
            {Difference(approved, actual)}
            If the change is meant, run the tests once with {Accept}=1 and commit the file.
            """);
    }

    // What MemoryPack generates is how packs are stored, not what a caller uses.
    private static string Generate(Assembly assembly)
    {
        var api = assembly.GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            ExcludeAttributes = ["MemoryPack.MemoryPackableAttribute", "MemoryPack.Internal.PreserveAttribute", "System.Runtime.CompilerServices.CompilerGeneratedAttribute"],
        });
        return DanglingBase().Replace(GeneratedMember().Replace(GeneratedBase().Replace(api.ReplaceLineEndings("\n"), ""), ""), "").TrimEnd() + "\n";
    }

    private static string Difference(string approved, string actual)
    {
        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        var lines = before.Except(after).Select(line => "- " + line.Trim()).Concat(after.Except(before).Select(line => "+ " + line.Trim())).Take(40).ToList();
        return lines.Count == 0 ? "(the same lines in another order)" : string.Join('\n', lines);
    }

    [GeneratedRegex(@"MemoryPack\.IMemoryPack\w+(<[^>\n]*>)?(, )?")]
    private static partial Regex GeneratedBase();

    [GeneratedRegex(@"(?m)^ .*MemoryPack.*\n")]
    private static partial Regex GeneratedMember();

    [GeneratedRegex(@"(?m)(,| :) *$")]
    private static partial Regex DanglingBase();
}
