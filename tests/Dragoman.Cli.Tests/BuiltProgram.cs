using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Dragoman.Cli.Tests;

/// <summary>Runs the built program as its users do: as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>The root of the sources.</summary>
    public static string Root => Metadata("Root");

    /// <summary>Runs it to its end.</summary>
    public static ProgramRun Run(string[] arguments, byte[]? input = null)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything.
        }
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Runs it with text on its standard input.</summary>
    public static ProgramRun Run(string input, params string[] arguments) => Run(arguments, Utf8.GetBytes(input));

    /// <summary>Starts it; the caller ends it.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = Root,
        };
        start.ArgumentList.Add(Metadata("Program"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        if (Environment.GetEnvironmentVariable("DRAGOMAN_TEST_CULTURE") is { Length: > 0 } culture)
            start.Environment["LANG"] = start.Environment["LC_ALL"] = culture.Replace('-', '_') + ".UTF-8";
        return Process.Start(start)!;
    }

    private static string Metadata(string key) =>
        typeof(BuiltProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
