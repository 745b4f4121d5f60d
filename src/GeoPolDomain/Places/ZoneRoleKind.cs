using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Places;

/// <summary>What somebody does in a zone.</summary>
[JsonConverter(typeof(TextConverter<ZoneRoleKind>))]
public sealed class ZoneRoleKind : Code<ZoneRoleKind>, ICode<ZoneRoleKind>
{
    private ZoneRoleKind(string text) : base(text)
    {
    }

    /// <summary>Administers it.</summary>
    public static ZoneRoleKind Administers { get; } = new("administers");

    /// <summary>Guards it.</summary>
    public static ZoneRoleKind Guards { get; } = new("guards");

    /// <summary>Monitors or observes it.</summary>
    public static ZoneRoleKind Monitors { get; } = new("monitors");

    /// <summary>Guarantees it.</summary>
    public static ZoneRoleKind Guarantees { get; } = new("guarantees");

    /// <summary>Holds it by force.</summary>
    public static ZoneRoleKind Controls { get; } = new("controls");

    /// <inheritdoc/>
    public static ImmutableArray<ZoneRoleKind> All { get; } =
    [
        Administers,
        Guards,
        Monitors,
        Guarantees,
        Controls,
    ];

    static string ITextForm<ZoneRoleKind>.Called => "a role in a zone";

    static ZoneRoleKind? ICode<ZoneRoleKind>.Unlisted(string text) => new(text);
}
