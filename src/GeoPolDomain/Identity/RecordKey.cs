using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The name of a record of any kind: the kind, a colon and the id, for example <c>statement:stm-a14</c>.</summary>
[JsonConverter(typeof(TextConverter<RecordKey>))]
public sealed class RecordKey : TextValue<RecordKey>, ITextForm<RecordKey>, IRecordName
{
    private RecordKey(RecordKind kind, string id, string text) : base(text)
    {
        Kind = kind;
        Id = id;
    }

    /// <summary>The kind of record.</summary>
    public RecordKind Kind { get; }

    /// <summary>The text of the record's id.</summary>
    public string Id { get; }

    static string ITextForm<RecordKey>.Called => "a kind and an id, as in 'statement:stm-a14'";

    static string? ITextForm<RecordKey>.Pattern => "^[a-z-]+:" + Slug.Pattern[1..];

    static string? ITextForm<RecordKey>.Example => "statement:stm-a14";

    /// <summary>Parses the key.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out RecordKey? value, [NotNullWhen(false)] out string? flaw)
    {
        value = null;
        var colon = text.IndexOf(':');
        if (colon < 0)
        {
            flaw = "a colon must stand between the kind and the id";
            return false;
        }

        if (!RecordKinds.Names.TryRead(text[..colon], out var kind))
        {
            flaw = RecordKinds.Names.Explain(text[..colon]);
            return false;
        }

        if (!Slug.IsSlug(text[(colon + 1)..], out flaw))
            return false;
        value = new RecordKey(kind, text[(colon + 1)..].ToString(), text.ToString());
        return true;
    }

    /// <summary>Parses the key.</summary>
    /// <exception cref="FormatException">The text is not a valid key.</exception>
    public static implicit operator RecordKey(string text) => Parse(text);

    internal static RecordKey Of(RecordKind kind, string id) => new(kind, id, $"{RecordKinds.Names.Of(kind)}:{id}");
}

/// <summary>A small value that names a record: the id of one kind of record, or a <see cref="RecordKey"/>.</summary>
internal interface IRecordName
{
    RecordKind Kind { get; }

    string Id { get; }

    RecordKey Key => RecordKey.Of(Kind, Id);
}
