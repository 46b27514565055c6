namespace Dragoman.Data;

/// <summary>The data has faults; all of them are listed.</summary>
public sealed class DataException : Exception
{
    /// <summary>Makes the exception.</summary>
    public DataException(IReadOnlyList<Fault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>All faults, by file and line.</summary>
    public IReadOnlyList<Fault> Faults { get; }
}
