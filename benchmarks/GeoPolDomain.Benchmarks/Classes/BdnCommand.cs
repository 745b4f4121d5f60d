using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace GeoPolDomain.Benchmarks.Classes;

/// <summary>Runs the classes of this folder with BenchmarkDotNet.</summary>
internal static class BdnCommand
{
    public static int Run(string[] args)
    {
        // In this process: BenchmarkDotNet's own project files know nothing of the central versions here.
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        return BenchmarkSwitcher.FromAssembly(typeof(BdnCommand).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config)
            .Any() ? 0 : 1;
    }
}
