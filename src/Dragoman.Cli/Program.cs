using Dragoman;
using Dragoman.Coding;
using Dragoman.Data;
using Dragoman.Text;
using System.Text.Json;
if (args[0] == "pack")
{
    try { PackFile.Write(args[2], PackCompiler.Compile(new DataFolder(args[1]))); }
    catch (DataException e) { Console.Error.WriteLine(e.Message); return 1; }
    return 0;
}
var coder = new Coder(PackFile.Read(args[1]));
using var stdout = Console.OpenStandardOutput();
foreach (var line in File.ReadLines(args[2]))
{
    var j = JsonDocument.Parse(line).RootElement;
    var d = new Document(j.GetProperty("id").GetString()!, j.GetProperty("text").GetString()!, j.TryGetProperty("title", out var t) ? t.GetString() : null) { Published = j.TryGetProperty("published", out var p) ? DateOnly.Parse(p.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : null };
    if (args[0] == "explain")
    {
        if (d.Id != args[3]) continue;
        var x = coder.Explain(d);
        Console.WriteLine(RecordWriter.ToJson(x.Record, true));
        foreach (var m in x.Mentions) Console.WriteLine($"M {m.Span.In(d.FullText)} -> {m.Entity} {m.Office} {m.Country}");
        foreach (var m in x.Dates) Console.WriteLine($"D {m.Span!.Value.In(d.FullText)} -> {m.Start:yyyy-MM-dd} {m.End:yyyy-MM-dd} {m.Basis}");
        foreach (var m in x.NearMisses) Console.WriteLine($"N {m.Span.In(d.FullText)} -> {m.Reason}");
        continue;
    }
    stdout.Write(System.Text.Encoding.UTF8.GetBytes(RecordWriter.ToJson(coder.Code(d)) + "\n"));
}
return 0;
