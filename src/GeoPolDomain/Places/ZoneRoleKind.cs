using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Places;

/// <summary>What somebody does in a zone.</summary>
[JsonConverter(typeof(TextConverter<ZoneRoleKind>))]
public sealed class ZoneRoleKind : Code<ZoneRoleKind>, ICode<ZoneRoleKind>
{
    private static readonly CodeList<ZoneRoleKind> List = new("a role in a zone", static text => new(text));

    private ZoneRoleKind(string text) : base(text) { }

    /// <summary>Administers it.</summary>
    public static ZoneRoleKind Administers { get; } = List["administers"];

    /// <summary>Guards it.</summary>
    public static ZoneRoleKind Guards { get; } = List["guards"];

    /// <summary>Monitors or observes it.</summary>
    public static ZoneRoleKind Monitors { get; } = List["monitors"];

    /// <summary>Guarantees it.</summary>
    public static ZoneRoleKind Guarantees { get; } = List["guarantees"];

    /// <summary>Holds it by force.</summary>
    public static ZoneRoleKind Controls { get; } = List["controls"];

    static CodeList<ZoneRoleKind> ICode<ZoneRoleKind>.Codes => List;
}
