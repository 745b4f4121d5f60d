namespace GeoPolDomain.Cli.Output;

/// <summary>
/// Removes control characters from text that comes from a dataset or from the command line. Otherwise, an escape sequence in such a
/// text could change the colours or move the cursor of the terminal.
/// </summary>
internal static class Printable
{
    /// <summary>Returns the text with a question mark in place of each control character except the line feed.</summary>
    public static string Of(string text) =>
        text.Any(IsControl) ? string.Concat(text.Select(letter => IsControl(letter) ? '?' : letter)) : text;

    private static bool IsControl(char letter) => char.IsControl(letter) && letter != '\n';
}
