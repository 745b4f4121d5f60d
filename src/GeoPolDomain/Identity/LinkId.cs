using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a link between records.</summary>
[JsonConverter(typeof(TextConverter<LinkId>))]
public sealed class LinkId : Id<LinkId>, IId<LinkId>
{
    private LinkId(string text) : base(text)
    {
    }

    static string ITextForm<LinkId>.Called => "the id of a link";

    static RecordKind IId<LinkId>.Kind => RecordKind.Link;

    static LinkId IId<LinkId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator LinkId(string text) => Parse(text);
}
