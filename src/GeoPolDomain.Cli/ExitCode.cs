namespace GeoPolDomain.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered, whatever the answer.</summary>
    public const int Fine = 0;

    /// <summary>What was checked has mistakes.</summary>
    public const int Findings = 1;

    /// <summary>The question or its input cannot be used.</summary>
    public const int Unusable = 2;
}
