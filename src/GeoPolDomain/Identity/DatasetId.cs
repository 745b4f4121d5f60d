using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The id of a dataset: lower-case letters and digits with single '-', '.' or '_' between them.</summary>
[JsonConverter(typeof(TextConverter<DatasetId>))]
#pragma warning disable CS0660, CS0661 // Equals and GetHashCode are those of TextValue, and sealed there.
public sealed class DatasetId : TextValue<DatasetId>, ITextForm<DatasetId>
#pragma warning restore CS0660, CS0661
{
    private DatasetId(string text) : base(text)
    {
    }

    static string ITextForm<DatasetId>.Called => "the id of a dataset";

    static string? ITextForm<DatasetId>.Pattern => Slug.Pattern;

    static string? ITextForm<DatasetId>.Example => "world";

    /// <summary>Whether the id has this text. The text need not be a valid id; a text that is not valid equals no id.</summary>
    public static bool operator ==(DatasetId? id, string? text) => string.Equals(id?.ToString(), text, StringComparison.Ordinal);

    /// <summary>Whether the id and the text differ.</summary>
    public static bool operator !=(DatasetId? id, string? text) => !(id == text);

    /// <summary>Parses the id.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out DatasetId? value, [NotNullWhen(false)] out string? flaw)
    {
        value = Slug.IsSlug(text, out flaw) ? new DatasetId(text.ToString()) : null;
        return value is not null;
    }

    /// <summary>Parses the id.</summary>
    /// <exception cref="FormatException">The text is not a valid id.</exception>
    public static implicit operator DatasetId(string text) => Parse(text);
}
