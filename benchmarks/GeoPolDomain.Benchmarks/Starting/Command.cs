using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GeoPolDomain.Benchmarks.Starting;

/// <summary>A program with its arguments, run as a process of its own until it ends.</summary>
internal sealed record Command(string File, params string[] Arguments)
{
    // The folder of the runtime is three below the one of the host.
    private static readonly string Root =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The host that runs this program.</summary>
    public static string Dotnet { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <returns>What the program wrote.</returns>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public string Run()
    {
        using var process = Process.Start(new ProcessStartInfo(File, Arguments)
        {
            RedirectStandardOutput = true,
            // Programs with a host of their own find the same runtime by it, and nothing greets or reports.
            Environment =
            {
                ["DOTNET_ROOT"] = Root,
                ["DOTNET_NOLOGO"] = "1",
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
                ["MSBUILDDISABLENODEREUSE"] = "1",
            },
        })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? said
            : throw new InvalidOperationException($"{File} {string.Join(' ', Arguments)} ended with {process.ExitCode}: {said}");
    }
}
