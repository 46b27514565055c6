using Dragoman.Data;
using Dragoman.Languages;

namespace Dragoman.Tests.Support;

/// <summary>The pack of the repository's data, compiled once a run and shared by all tests.</summary>
internal static class TestPack
{
    private static readonly Lazy<Pack> Compiled = new(() => PackCompiler.Compile(new DataFolder(DataPath)));

    private static readonly Lazy<Coder> Shared = new(() => new Coder(Instance));

    public static string DataPath => Repository.PathOf("data");

    public static Pack Instance => Compiled.Value;

    public static Coder Coder => Shared.Value;

    public static LanguagePack Arabic => Instance.Languages.Single(language => language.Code == "ar");
}
