namespace GeoPolDomain.Cli;

/// <summary>Keeps what a dataset or an argument says from steering the terminal.</summary>
internal static class Printable
{
    /// <summary>The text, with a question mark for each control character but line feeds.</summary>
    public static string Of(string text) =>
        text.Any(IsSteering) ? string.Concat(text.Select(letter => IsSteering(letter) ? '?' : letter)) : text;

    private static bool IsSteering(char letter) => char.IsControl(letter) && letter != '\n';
}
