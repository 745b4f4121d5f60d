using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a relation between actors.</summary>
[JsonConverter(typeof(TextConverter<RelationId>))]
public sealed class RelationId : Id<RelationId>, IId<RelationId>
{
    private RelationId(string text) : base(text)
    {
    }

    static string ITextForm<RelationId>.Called => "the id of a relation";

    static RecordKind IId<RelationId>.Kind => RecordKind.Relation;

    static RelationId IId<RelationId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator RelationId(string text) => Parse(text);
}
