namespace GeoPolDomain.EntityFrameworkCore.Model;

/// <summary>The names of columns, which are those of the tables: <c>AccordingTo</c> is <c>according_to</c>.</summary>
internal static class ColumnNames
{
    public const string Revision = "Revision";
    public const string RecordedFrom = "RecordedFrom";
    public const string Kind = "kind";

    /// <summary>The name of a property as the name of a column.</summary>
    public static string Of(string property) => string.Concat(property.Select((one, at) =>
        char.IsAsciiLetterUpper(one) ? $"{(at == 0 ? "" : "_")}{char.ToLowerInvariant(one)}" : $"{one}"));
}
