using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Dragoman.Cli;

/// <summary>Standard input and output as plain streams of bytes. Unlike the console's own they tell when the reader at the other end has gone.</summary>
internal static class StandardStreams
{
    private const int BrokenPipe = 32, NoDataOnWindows = 232;

    /// <summary>Standard input.</summary>
    public static Stream Input() => Plain(0, FileAccess.Read) ?? Console.OpenStandardInput();

    /// <summary>Standard output.</summary>
    public static Stream Output() => Plain(1, FileAccess.Write) ?? Console.OpenStandardOutput();

    /// <summary>Whether the error says that the other end of a pipe was closed.</summary>
    public static bool IsClosedPipe(IOException error) => (error.HResult & 0xFFFF) is BrokenPipe or NoDataOnWindows or 109
        || (error.InnerException is ExternalException { ErrorCode: BrokenPipe });

    // A redirected file is left to the console's stream, which moves the place that this program shares with the next one.
    private static FileStream? Plain(int handle, FileAccess access)
    {
        if (OperatingSystem.IsWindows())
            return null;
        var stream = new FileStream(new SafeFileHandle(handle, ownsHandle: false), access, bufferSize: 0);
        return stream.CanSeek ? null : stream;
    }
}
