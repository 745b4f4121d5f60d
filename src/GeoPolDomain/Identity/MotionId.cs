using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>Names a motion.</summary>
[JsonConverter(typeof(TextConverter<MotionId>))]
public sealed class MotionId : Id<MotionId>, IId<MotionId>
{
    private MotionId(string text) : base(text)
    {
    }

    static string ITextForm<MotionId>.Called => "the id of a motion";

    static RecordKind IId<MotionId>.Kind => RecordKind.Motion;

    static MotionId IId<MotionId>.Create(string text) => new(text);

    /// <summary>Reads the id from its text, so that ids can be written as they are spoken of.</summary>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static implicit operator MotionId(string text) => Parse(text);
}
