using System.Text.Json;
using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Json;

/// <summary>Memberships as JSON, seen from the organization and from the member.</summary>
internal static class MembersJson
{
    /// <summary>Writes who belongs to an organization.</summary>
    public static void Write(Utf8JsonWriter json, MembersAnswer answer)
    {
        json.Text("organization", answer.Organization);
        json.Text("on", answer.On);
        json.Text("viewpoint", answer.Viewpoint);
        json.Text("by", answer.By);
        json.Objects("members", answer.Members, static (json, one) => Write(json, "actor", one.Actor, one));
        if (!answer.Others.IsEmpty)
            json.Objects("others", answer.Others, static (json, one) => Write(json, "actor", one.Actor, one));
    }

    /// <summary>Writes what an actor belongs to.</summary>
    public static void Write(Utf8JsonWriter json, MembershipsAnswer answer)
    {
        json.Text("actor", answer.Actor);
        json.Text("on", answer.On);
        json.Text("viewpoint", answer.Viewpoint);
        json.Objects("memberships", answer.Memberships, static (json, one) => Write(json, "organization", one.Organization, one));
    }

    private static void Write(Utf8JsonWriter json, string named, object other, Member member)
    {
        json.Text(named, other);
        json.Text("answer", member.Answer.ToText());
        json.Text("status", member.Status);
        json.Texts("because", member.Because);
    }
}
