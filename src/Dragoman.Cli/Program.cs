using System.CommandLine;
using System.Text;
using Dragoman.Cli;
using Dragoman.Cli.Commands;
using Dragoman.Data;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return await DragomanCommand.Create().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (DataException faults)
{
    foreach (var fault in faults.Faults)
        Console.Error.WriteLine(fault);
    Console.Error.WriteLine($"dragoman: {faults.Faults.Count} faults in the data; nothing was compiled.");
    return ExitCode.DataFaults;
}
catch (InvalidDataException error)
{
    Console.Error.WriteLine($"dragoman: {error.Message}");
    return ExitCode.DataFaults;
}
catch (OperationCanceledException)
{
    return ExitCode.Interrupted;
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"dragoman: {error.Message}");
    return ExitCode.NothingToRead;
}
