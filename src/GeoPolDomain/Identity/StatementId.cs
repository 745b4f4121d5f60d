using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a statement.</summary>
[JsonConverter(typeof(TextConverter<StatementId>))]
public sealed class StatementId : Id<StatementId>, IId<StatementId>
{
    private StatementId(string text) : base(text)
    {
    }

    static string ITextForm<StatementId>.Called => "the id of a statement";

    static RecordKind IId<StatementId>.Kind => RecordKind.Statement;

    static StatementId IId<StatementId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator StatementId(string text) => Parse(text);
}
