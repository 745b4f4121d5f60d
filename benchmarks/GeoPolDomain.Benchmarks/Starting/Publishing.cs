using System.Runtime.InteropServices;

namespace GeoPolDomain.Benchmarks.Starting;

/// <summary>Publishes programs for this platform, which compiles them ahead. The runtime stays that of the machine.</summary>
internal static class Publishing
{
    // What geopol says in its own project, so that only the program differs.
    private const string EmptyProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <TieredPGO>false</TieredPGO>
            <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
            <InvariantGlobalization>false</InvariantGlobalization>
            <PublishReadyToRun>true</PublishReadyToRun>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Publishes the tool <c>geopol</c> of this repository.</summary>
    /// <returns>Where it is.</returns>
    public static string Tool(string folder) =>
        Publish(Path.Combine(Repository(), "src", "GeoPolDomain.Cli", "GeoPolDomain.Cli.csproj"), folder);

    /// <summary>Publishes a program that ends at once.</summary>
    /// <returns>Where it is.</returns>
    public static string Empty(string folder)
    {
        var project = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "source")).FullName, "Empty.csproj");
        File.WriteAllText(project, EmptyProject);
        File.WriteAllText(Path.Combine(folder, "source", "Program.cs"), "return 0;\n");
        return Publish(project, folder);
    }

    // The artifacts have a folder of their own, so that nothing changes beside the sources.
    private static string Publish(string project, string folder)
    {
        var published = Path.Combine(folder, "published");
        new Command(
            Command.Dotnet, "publish", project, "-r", RuntimeInformation.RuntimeIdentifier, "-c", "Release", "-o", published,
            "--artifacts-path", Path.Combine(folder, "artifacts"), "-v", "quiet", "-p:RunAnalyzers=false").Run();
        var name = Path.GetFileNameWithoutExtension(project);
        return Path.Combine(published, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GeoPolDomain.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("This program does not lie in the repository.");
    }
}
