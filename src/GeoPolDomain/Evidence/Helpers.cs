using System.Runtime.ExceptionServices;

namespace GeoPolDomain.Evidence;

/// <summary>Threads that do the same work as the thread which called them, as long as that thread is at it.</summary>
/// <remarks>
/// A thread that has not begun when the work is over is not waited for. The thread pool may never start it, and a task that waits in the
/// common queue cannot be cancelled either: the task ends when the pool comes to it. So each helper asks at a door whether it may begin,
/// and only helpers behind the door are waited for.
/// </remarks>
/// <param name="work">What each helper does once.</param>
internal sealed class Helpers(Action work)
{
    private readonly object door = new();
    private Action? work = work;
    private int inside;
    private ExceptionDispatchInfo? failure;

    /// <summary>Calls helpers. They come when the scheduler has threads for them.</summary>
    public void Call(int count, TaskScheduler scheduler)
    {
        for (var i = 0; i < count; i++)
            Task.Factory.StartNew(Help, CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler);
    }

    /// <summary>
    /// Closes the door, so that no other helper begins, and waits for those that have begun. Throws what one of them has thrown.
    /// </summary>
    public void End()
    {
        ThreadInterruptedException? interrupted = null;
        // Whatever happens here, no helper may be at work afterwards.
        while (!HaveLeft(ref interrupted))
        {
        }

        if (interrupted is not null)
            throw interrupted;
        failure?.Throw();
    }

    private bool HaveLeft(ref ThreadInterruptedException? interrupted)
    {
        try
        {
            lock (door)
            {
                work = null;
                while (inside > 0)
                    Monitor.Wait(door);
                return true;
            }
        }
        catch (ThreadInterruptedException interruption)
        {
            interrupted = interruption;
            return false;
        }
    }

    private void Help()
    {
        if (Enter() is not { } own)
            return;
        ExceptionDispatchInfo? thrown = null;
        try
        {
            own();
        }
        catch (Exception fault)
        {
            thrown = ExceptionDispatchInfo.Capture(fault);
        }

        Leave(thrown);
    }

    private Action? Enter()
    {
        lock (door)
        {
            inside += work is null ? 0 : 1;
            return work;
        }
    }

    private void Leave(ExceptionDispatchInfo? thrown)
    {
        lock (door)
        {
            failure ??= thrown;
            inside--;
            Monitor.PulseAll(door);
        }
    }
}
