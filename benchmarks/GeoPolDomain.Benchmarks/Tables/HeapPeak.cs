namespace GeoPolDomain.Benchmarks.Tables;

/// <summary>Looks at the heap every few milliseconds, and keeps the most that it held.</summary>
internal sealed class HeapPeak : IDisposable
{
    private const int Pause = 5;
    private readonly Thread watching;
    private volatile bool isOver;

    public HeapPeak()
    {
        watching = new(Watch) { IsBackground = true };
        watching.Start();
    }

    /// <summary>The most bytes that the heap held.</summary>
    public long Bytes { get; private set; }

    public void Dispose()
    {
        isOver = true;
        watching.Join();
    }

    private void Watch()
    {
        while (!isOver)
        {
            Bytes = Math.Max(Bytes, GC.GetTotalMemory(forceFullCollection: false));
            Thread.Sleep(Pause);
        }
    }
}
