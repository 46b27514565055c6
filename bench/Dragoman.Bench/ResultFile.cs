using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dragoman.Bench;

/// <summary>The results of one machine: each run replaces its own part and keeps the other.</summary>
internal static class ResultFile
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public static string Write(string root, string part, JsonObject result)
    {
        var folder = Path.Combine(root, "bench", "results");
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, Machine.FileName);
        var all = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!.AsObject() : [];
        all["cpu"] = Machine.Cpu;
        all["cores"] = Machine.Cores;
        all["runtime"] = System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription;
        all[part] = result;
        File.WriteAllText(path, all.ToJsonString(Options) + "\n");
        return path;
    }
}
