namespace GeoPolDomain.Cli;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>The tool answered the question. The answer itself may be "no" or "unknown".</summary>
    public const int Fine = 0;

    /// <summary>
    /// The command <c>check</c>, <c>edtf</c> or <c>format</c> found something to correct in its input, <c>diff</c> found a difference, or
    /// <c>merge</c> left a conflict open.
    /// </summary>
    public const int Findings = 1;

    /// <summary>The tool cannot answer, because the command line or the input is not valid.</summary>
    public const int Unusable = 2;
}
