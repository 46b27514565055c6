using System.Collections.Concurrent;

namespace Dragoman.Cli.Streaming;

/// <summary>
/// Codes a stream of lines on several threads. One thread reads batches, some code them, the caller's thread writes them in the order
/// they came in. Batches are reused and the bytes on the way are limited, so memory stays flat.
/// </summary>
internal sealed class CodingRun(LineBatchReader input, LineCoder coder, Stream output, RejectLog log, int threads)
{
    /// <summary>Bytes that may be on the way; a single longer line goes alone.</summary>
    private const long MostUnderway = 64 << 20;

    /// <summary>Milliseconds after which a waiting reader looks whether the run was stopped.</summary>
    private const int LookAgain = 100;

    private readonly ConcurrentBag<LineBatch> _free = [];
    private readonly object _underwayLock = new();
    private long _underway;
    private Exception? _failure;

    /// <summary>Reports written.</summary>
    public long Documents { get; private set; }

    /// <summary>Bytes of input whose records are written.</summary>
    public long Bytes { get; private set; }

    /// <summary>Whether whoever reads the output closed it.</summary>
    public bool OutputClosed { get; private set; }

    /// <summary>Codes everything; <paramref name="written"/> is called after each batch.</summary>
    /// <exception cref="IOException">The input cannot be read or the output not be written.</exception>
    public void Run(Action<CodingRun> written, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var work = new BlockingCollection<LineBatch>(threads * 2);
        using var ordered = new BlockingCollection<LineBatch>(threads * 2);
        Start(() => ReadAll(work, ordered, stop.Token), work, ordered);
        for (var i = 0; i < threads; i++)
            Start(() => CodeAll(work, stop.Token), work, ordered);
        try
        {
            foreach (var batch in ordered.GetConsumingEnumerable(stop.Token))
            {
                batch.Coded.Wait(stop.Token);
                if (_failure is not null)
                    break;
                if (!TryWrite(batch))
                    break;
                written(this);
            }
        }
        finally
        {
            stop.Cancel();
        }
        if (_failure is { } failure)
            throw new IOException(failure.Message, failure);
    }

    private void Start(Action action, params BlockingCollection<LineBatch>[] queues)
    {
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
            {
                // The run was stopped.
            }
            catch (Exception error)
            {
                _failure ??= error;
                foreach (var queue in queues)
                    queue.CompleteAdding();
            }
        })
        { IsBackground = true };
        thread.Start();
    }

    private void ReadAll(BlockingCollection<LineBatch> work, BlockingCollection<LineBatch> ordered, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            if (!_free.TryTake(out var batch))
                batch = new LineBatch();
            if (!input.Read(batch))
                break;
            WaitForRoom(batch.Length, cancellation);
            work.Add(batch, cancellation);
            ordered.Add(batch, cancellation);
        }
        work.CompleteAdding();
        ordered.CompleteAdding();
    }

    private void CodeAll(BlockingCollection<LineBatch> work, CancellationToken cancellation)
    {
        foreach (var batch in work.GetConsumingEnumerable(cancellation))
        {
            coder.Code(batch);
            batch.Coded.Set();
        }
    }

    private void WaitForRoom(int bytes, CancellationToken cancellation)
    {
        lock (_underwayLock)
        {
            while (_underway > 0 && _underway + bytes > MostUnderway)
            {
                Monitor.Wait(_underwayLock, LookAgain);
                cancellation.ThrowIfCancellationRequested();
            }
            _underway += bytes;
        }
    }

    private bool TryWrite(LineBatch batch)
    {
        try
        {
            output.Write(batch.Output.Written);
            output.Flush();
        }
        catch (IOException error) when (StandardStreams.IsClosedPipe(error))
        {
            OutputClosed = true;
            return false;
        }
        log.Add(batch);
        Documents += batch.Lines.Count;
        var bytes = batch.Length;
        Bytes += bytes;
        batch.Clear();
        _free.Add(batch);
        lock (_underwayLock)
        {
            _underway -= bytes;
            Monitor.Pulse(_underwayLock);
        }
        return true;
    }
}
