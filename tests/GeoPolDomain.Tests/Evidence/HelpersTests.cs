using GeoPolDomain.Evidence;

namespace GeoPolDomain.Tests.Evidence;

public class HelpersTests
{
    [Fact]
    public void A_helper_that_is_never_started_is_not_waited_for()
    {
        var pool = new HeldTasks();
        var helpers = new Helpers(() => throw new InvalidOperationException());

        helpers.Call(3, pool);
        helpers.End();

        pool.Count.Should().Be(3);
    }

    [Fact]
    public void A_helper_that_is_started_too_late_does_nothing()
    {
        var (pool, helped) = (new HeldTasks(), 0);
        var helpers = new Helpers(() => helped++);
        helpers.Call(2, pool);

        pool.RunNext();
        helpers.End();
        pool.RunNext();

        helped.Should().Be(1);
    }

    [Fact]
    public void A_helper_that_has_begun_is_waited_for()
    {
        using var begun = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        var hasEnded = false;
        var helpers = new Helpers(() =>
        {
            begun.Set();
            mayEnd.Wait();
            hasEnded = true;
        });
        helpers.Call(1, TaskScheduler.Default);
        begun.Wait();
        var own = new Thread(mayEnd.Set);
        own.Start();

        helpers.End();

        hasEnded.Should().BeTrue();
        own.Join();
    }

    [Fact]
    public void What_a_helper_throws_is_thrown_at_the_end()
    {
        var pool = new HeldTasks();
        var helpers = new Helpers(() => throw new FormatException("odd"));
        helpers.Call(1, pool);
        pool.RunNext();

        helpers.Invoking(one => one.End()).Should().Throw<FormatException>().WithMessage("odd");
    }

    /// <summary>A pool all of whose threads are busy until somebody says otherwise.</summary>
    private sealed class HeldTasks : TaskScheduler
    {
        private readonly Queue<Task> held = [];

        public int Count => held.Count;

        public void RunNext() => TryExecuteTask(held.Dequeue());

        protected override void QueueTask(Task task) => held.Enqueue(task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

        protected override IEnumerable<Task> GetScheduledTasks() => held;
    }
}
