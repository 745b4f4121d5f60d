namespace GeoPolDomain.Mutation;

/// <summary>Ends work that does not stop, or takes all memory, by switching the mutant off.</summary>
internal sealed class Watch(Action switchOff, long mostMemory)
{
    /// <summary>Whether work went on even without its mutant.</summary>
    public bool IsHung { get; private set; }

    /// <summary>The time in milliseconds that the processors have worked for this program.</summary>
    public static double Worked() => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    // Without its mutant, what did not end mostly does.
    public bool Within(Func<bool> isInTime, Action work)
    {
        var thread = new Thread(() => work(), 16 << 20) { IsBackground = true };
        thread.Start();
        while (!thread.Join(100))
        {
            if (isInTime() && GC.GetTotalMemory(false) < mostMemory)
                continue;
            switchOff();
            IsHung = !thread.Join(10_000);
            return false;
        }
        return true;
    }
}
