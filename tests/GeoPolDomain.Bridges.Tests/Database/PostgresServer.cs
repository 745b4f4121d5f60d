using System.Diagnostics;

namespace GeoPolDomain.Bridges.Tests.Database;

/// <summary>A PostgreSQL server of the tests' own, on a socket in a temporary folder. It is gone when the tests are.</summary>
public sealed class PostgresServer : IDisposable
{
    public PostgresServer()
    {
        if (Programs is null)
            return;
        // The server refuses to run as the administrator, so there the user of the installation runs it.
        if (IsAdministrator)
            Run("chown", "postgres", Folder);
        Server("initdb", "-D", Data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        Start();
    }

    /// <summary>Why tests in PostgreSQL are skipped. Null when they are not.</summary>
    public static string? Missing { get; } =
        Programs is null ? "No PostgreSQL is installed here: nothing was stored in it. Debian has it as postgresql-15." : null;

    /// <summary>The folder of the socket.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("geopoldomain-pg-").FullName;

    /// <summary>How a client connects to a database of the server.</summary>
    public string ConnectionTo(string database) => $"Host={Folder};Username=postgres;Database={database};Include Error Detail=true";

    /// <summary>Starts the server again.</summary>
    public void Start() => Server(
        "pg_ctl", "-D", Data, "-l", Path.Combine(Folder, "log"), "-w", "-o", $"-k {Folder} -c listen_addresses= -c synchronous_commit=off",
        "start");

    /// <summary>Ends the server at once, as when its machine loses power.</summary>
    public void Kill() => Server("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    public void Dispose()
    {
        if (Programs is null)
            return;
        Kill();
        Directory.Delete(Folder, recursive: true);
    }

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private static bool IsAdministrator => Environment.UserName == "root";

    private string Data => Path.Combine(Folder, "data");

    private static void Server(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (IsAdministrator)
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server goes on to hold what it is given to write to, so it is given nothing that somebody waits for.
        const string quietly = "exec \"$@\" > /dev/null 2>&1";
        var start = new ProcessStartInfo("/bin/sh", ["-c", quietly, program, program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}

/// <summary>A test that needs PostgreSQL. It is skipped where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Missing;
}

/// <summary>The same, for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresServer.Missing;
}
