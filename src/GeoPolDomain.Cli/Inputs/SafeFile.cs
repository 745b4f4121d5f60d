namespace GeoPolDomain.Cli.Inputs;

/// <summary>Writes a file so that its name always stands for a whole file: the old one or the new one.</summary>
/// <remarks>
/// The content goes to a temporary file in the same folder, is flushed to the disk, and then takes the name of the target. A run that is
/// interrupted leaves the old file as it was.
/// </remarks>
internal static class SafeFile
{
    /// <summary>Writes the file.</summary>
    public static void Write(string file, Action<Stream> write)
    {
        // A link keeps its name, and what it points to is replaced.
        var given = new FileInfo(file);
        var target = (given.LinkTarget is null ? given : given.ResolveLinkTarget(returnFinalTarget: true) ?? given).FullName;
        if (IsNoFile(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        if (Directory.Exists(target))
            throw new IOException("it is a folder");
        RefuseReadOnly(target);
        Replace(target, write);
    }

    private static void Replace(string target, Action<Stream> write)
    {
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var output = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(output);
                output.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // A file that may not be written could still be replaced, because that only needs the right to write to its folder.
    private static void RefuseReadOnly(string target)
    {
        if (File.Exists(target))
            new FileStream(target, FileMode.Open, FileAccess.Write).Dispose();
    }

    // A device such as /dev/null is written to and not replaced.
    private static bool IsNoFile(string target) => !OperatingSystem.IsWindows() && target.StartsWith("/dev/", StringComparison.Ordinal);
}
