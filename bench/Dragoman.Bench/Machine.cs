namespace Dragoman.Bench;

/// <summary>The machine, as far as results are kept apart by it: processor and cores, nothing that names it.</summary>
internal static class Machine
{
    public static string Cpu { get; } = ReadCpu();

    public static int Cores => Environment.ProcessorCount;

    /// <summary>Name of its file of results.</summary>
    public static string FileName => string.Join('-', $"{Cpu} {Cores} cores".ToLowerInvariant().Split([' ', '(', ')', '@', '/', ',', ':', '.'], StringSplitOptions.RemoveEmptyEntries)) + ".json";

    private static string ReadCpu()
    {
        const string Key = "model name";
        var line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal)) : null;
        var name = line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return string.IsNullOrEmpty(name) ? System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString() : name;
    }
}
