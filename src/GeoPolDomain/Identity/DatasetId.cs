using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a dataset.</summary>
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

    /// <summary>Whether the id has this text; a text that is no id is the text of none.</summary>
    public static bool operator ==(DatasetId? id, string? text) => string.Equals(id?.ToString(), text, StringComparison.Ordinal);

    /// <summary>Whether the id has another text.</summary>
    public static bool operator !=(DatasetId? id, string? text) => !(id == text);

    /// <summary>Reads the id from its text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out DatasetId? value, [NotNullWhen(false)] out string? flaw)
    {
        value = Slug.IsSlug(text, out flaw) ? new DatasetId(text.ToString()) : null;
        return value is not null;
    }

    /// <summary>Reads the id from its text.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator DatasetId(string text) => Parse(text);
}
