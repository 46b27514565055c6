using System.Text;
using Dragoman.Data;
using Dragoman.Tests.Support;
using Xunit;

namespace Dragoman.Tests.Data;

public class PackFileTests
{
    [Fact]
    public void APackIsReadBackByteForByte()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.PathOf("first.pack"), folder.PathOf("second.pack"));
        PackFile.Write(first, TestPack.Instance);
        PackFile.Write(second, PackFile.Read(first));
        Assert.True(File.ReadAllBytes(first).AsSpan().SequenceEqual(File.ReadAllBytes(second)), "Writing what was read gives other bytes.");
        Assert.Equal(["first.pack", "second.pack"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void CompilingTwiceGivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        PackFile.Write(folder.PathOf("first.pack"), TestPack.Instance);
        PackFile.Write(folder.PathOf("second.pack"), PackCompiler.Compile(new DataFolder(TestPack.DataPath)));
        Assert.True(File.ReadAllBytes(folder.PathOf("first.pack")).AsSpan().SequenceEqual(File.ReadAllBytes(folder.PathOf("second.pack"))), "Two runs of the compiler give other bytes.");
    }

    [Fact]
    public void ATruncatedPackIsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("cut.pack");
        PackFile.Write(path, TestPack.Instance);
        var whole = File.ReadAllBytes(path);
        foreach (var length in (int[])[0, 1, 2, 5, 20, 100, 1000, whole.Length / 4, whole.Length / 2, whole.Length - 1000, whole.Length - 1])
        {
            File.WriteAllBytes(path, whole[..length]);
            Refused(path, $"cut to {length} of {whole.Length} bytes");
        }
    }

    public static TheoryData<string, byte[]> ForeignFiles => new()
    {
        { "nothing", [] },
        { "zeros", new byte[4096] },
        { "ones", [.. Enumerable.Repeat((byte)0xff, 4096)] },
        { "text", Encoding.UTF8.GetBytes("#iso3\ten\tar\n") },
        { "JSON", Encoding.UTF8.GetBytes("{\"format\": 1, \"data_version\": \"x\"}") },
        { "PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13] },
        { "gzip", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] },
        { "another layout version", [4, 99, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff] },
        { "a length of two thousand million", [4, 1, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(ForeignFiles))]
    public void AForeignFileIsRefused(string what, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write("foreign.pack", bytes);
        Refused(folder.PathOf("foreign.pack"), what);
    }

    private static void Refused(string path, string what)
    {
        var thrown = Record.Exception(() => PackFile.Read(path));
        if (thrown is not InvalidDataException { Message: var message })
        {
            Assert.Fail($"{what}: {thrown?.GetType().Name ?? "was read"} {thrown?.Message}");
            return;
        }
        Assert.Contains(path, message, StringComparison.Ordinal);
        Assert.Contains("compile it again", message, StringComparison.Ordinal);
    }
}
