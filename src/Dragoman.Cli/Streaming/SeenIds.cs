namespace Dragoman.Cli.Streaming;

/// <summary>Notices ids used twice, among the last million reports at least: memory stays bounded however long the stream is.</summary>
internal sealed class SeenIds
{
    private const int Generation = 1 << 20;

    private HashSet<ulong> _current = [];
    private HashSet<ulong> _previous = [];

    /// <summary>Whether the id was used before; it is known from now on.</summary>
    public bool IsRepeated(ulong idHash)
    {
        if (_previous.Contains(idHash) || !_current.Add(idHash))
            return true;
        if (_current.Count == Generation)
            (_previous, _current) = (_current, []);
        return false;
    }
}
