namespace Dragoman.Cli;

/// <summary>What the program returns to its caller; documented in docs/decisions and in the help text.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 1;

    /// <summary>A file is missing or cannot be read, or there is nothing to read.</summary>
    public const int NothingToRead = 2;

    /// <summary>The run went to its end, but something was rejected.</summary>
    public const int Rejected = 3;

    /// <summary>The data tables have faults.</summary>
    public const int DataFaults = 4;

    /// <summary>The user stopped the run.</summary>
    public const int Interrupted = 130;
}
