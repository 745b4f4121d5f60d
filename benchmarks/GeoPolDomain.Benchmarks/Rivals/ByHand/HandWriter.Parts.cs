using System.Collections.Immutable;
using System.Text.Json;
using GeoPolDomain.Benchmarks.Rivals.Plain;

namespace GeoPolDomain.Benchmarks.Rivals.ByHand;

internal static partial class HandWriter
{
    private static void Members(Utf8JsonWriter writer, PlainCitation of)
    {
        writer.WriteString(Names.Source, of.Source);
        Text(writer, Names.Place, of.Place);
        Text(writer, Names.Basis, of.Basis);
        Text(writer, Names.Credibility, of.Credibility);
    }

    private static void Members(Utf8JsonWriter writer, PlainStep of)
    {
        writer.WriteString(Names.Step, of.Step);
        writer.WriteString(Names.On, of.On.Text);
        List(writer, Names.Citations, of.Citations, static (to, one) => Object(to, one, Members));
    }

    private static void Members(Utf8JsonWriter writer, PlainEnd of)
    {
        writer.WriteString(Names.Reason, of.Reason);
        Text(writer, Names.By, of.By);
        Text(writer, Names.How, of.How);
    }

    private static void Members(Utf8JsonWriter writer, PlainMention of)
    {
        Text(writer, Names.Actor, of.Actor);
        Text(writer, Names.AsPrinted, of.AsPrinted);
        Text(writer, Names.Missing, of.Missing);
    }

    private static void Members(Utf8JsonWriter writer, PlainSpeaker of)
    {
        Text(writer, Names.Actor, of.Actor);
        Text(writer, Names.AsPrinted, of.AsPrinted);
        Text(writer, Names.Missing, of.Missing);
        Text(writer, Names.Tenure, of.Tenure);
        Text(writer, Names.Capacity, of.Capacity);
        Text(writer, Names.OnBehalfOf, of.OnBehalfOf);
        Text(writer, Names.Quantifier, of.Quantifier);
    }

    private static void Members(Utf8JsonWriter writer, PlainStance of)
    {
        writer.WriteString(Names.Claim, of.Claim);
        writer.WriteString(Names.Kind, of.Kind);
        Text(writer, Names.Condition, of.Condition);
    }

    private static void Members(Utf8JsonWriter writer, PlainSegment of)
    {
        writer.WriteString(Names.Kind, of.Kind);
        Text(writer, Names.Text, of.Text);
    }

    private static void Text(Utf8JsonWriter writer, JsonEncodedText name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    private static void Object<T>(Utf8JsonWriter writer, T of, Action<Utf8JsonWriter, T> members)
    {
        writer.WriteStartObject();
        members(writer, of);
        writer.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter writer, JsonEncodedText name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.IsDefault)
            return;
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    private static class Names
    {
        public static readonly JsonEncodedText About = JsonEncodedText.Encode("about");
        public static readonly JsonEncodedText AccordingTo = JsonEncodedText.Encode("accordingTo");
        public static readonly JsonEncodedText Act = JsonEncodedText.Encode("act");
        public static readonly JsonEncodedText Actor = JsonEncodedText.Encode("actor");
        public static readonly JsonEncodedText Addressees = JsonEncodedText.Encode("addressees");
        public static readonly JsonEncodedText AnswerTo = JsonEncodedText.Encode("answerTo");
        public static readonly JsonEncodedText AsPrinted = JsonEncodedText.Encode("asPrinted");
        public static readonly JsonEncodedText AttributedTo = JsonEncodedText.Encode("attributedTo");
        public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
        public static readonly JsonEncodedText By = JsonEncodedText.Encode("by");
        public static readonly JsonEncodedText Capacity = JsonEncodedText.Encode("capacity");
        public static readonly JsonEncodedText Citations = JsonEncodedText.Encode("citations");
        public static readonly JsonEncodedText CitedAs = JsonEncodedText.Encode("citedAs");
        public static readonly JsonEncodedText Citing = JsonEncodedText.Encode("citing");
        public static readonly JsonEncodedText Claim = JsonEncodedText.Encode("claim");
        public static readonly JsonEncodedText Condition = JsonEncodedText.Encode("condition");
        public static readonly JsonEncodedText Contributions = JsonEncodedText.Encode("contributions");
        public static readonly JsonEncodedText Contributor = JsonEncodedText.Encode("contributor");
        public static readonly JsonEncodedText Credibility = JsonEncodedText.Encode("credibility");
        public static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
        public static readonly JsonEncodedText Force = JsonEncodedText.Encode("force");
        public static readonly JsonEncodedText Form = JsonEncodedText.Encode("form");
        public static readonly JsonEncodedText Format = JsonEncodedText.Encode("format");
        public static readonly JsonEncodedText Frequency = JsonEncodedText.Encode("frequency");
        public static readonly JsonEncodedText Gist = JsonEncodedText.Encode("gist");
        public static readonly JsonEncodedText How = JsonEncodedText.Encode("how");
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
        public static readonly JsonEncodedText Member = JsonEncodedText.Encode("member");
        public static readonly JsonEncodedText Memberships = JsonEncodedText.Encode("memberships");
        public static readonly JsonEncodedText Missing = JsonEncodedText.Encode("missing");
        public static readonly JsonEncodedText NestedIn = JsonEncodedText.Encode("nestedIn");
        public static readonly JsonEncodedText Note = JsonEncodedText.Encode("note");
        public static readonly JsonEncodedText On = JsonEncodedText.Encode("on");
        public static readonly JsonEncodedText OnBehalfOf = JsonEncodedText.Encode("onBehalfOf");
        public static readonly JsonEncodedText Organization = JsonEncodedText.Encode("organization");
        public static readonly JsonEncodedText Place = JsonEncodedText.Encode("place");
        public static readonly JsonEncodedText Quantifier = JsonEncodedText.Encode("quantifier");
        public static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
        public static readonly JsonEncodedText Reports = JsonEncodedText.Encode("reports");
        public static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");
        public static readonly JsonEncodedText Said = JsonEncodedText.Encode("said");
        public static readonly JsonEncodedText Setting = JsonEncodedText.Encode("setting");
        public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
        public static readonly JsonEncodedText Speakers = JsonEncodedText.Encode("speakers");
        public static readonly JsonEncodedText Spell = JsonEncodedText.Encode("spell");
        public static readonly JsonEncodedText SpokenIn = JsonEncodedText.Encode("spokenIn");
        public static readonly JsonEncodedText Stances = JsonEncodedText.Encode("stances");
        public static readonly JsonEncodedText Statement = JsonEncodedText.Encode("statement");
        public static readonly JsonEncodedText Statements = JsonEncodedText.Encode("statements");
        public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
        public static readonly JsonEncodedText Step = JsonEncodedText.Encode("step");
        public static readonly JsonEncodedText Steps = JsonEncodedText.Encode("steps");
        public static readonly JsonEncodedText Strength = JsonEncodedText.Encode("strength");
        public static readonly JsonEncodedText StrengthKind = JsonEncodedText.Encode("strengthKind");
        public static readonly JsonEncodedText Tenure = JsonEncodedText.Encode("tenure");
        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        public static readonly JsonEncodedText Through = JsonEncodedText.Encode("through");
        public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
        public static readonly JsonEncodedText Translator = JsonEncodedText.Encode("translator");
        public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
        public static readonly JsonEncodedText Verb = JsonEncodedText.Encode("verb");
        public static readonly JsonEncodedText When = JsonEncodedText.Encode("when");
        public static readonly JsonEncodedText Wording = JsonEncodedText.Encode("wording");
        public static readonly JsonEncodedText Record = JsonEncodedText.Encode("record");
        public static readonly JsonEncodedText MembershipTag = JsonEncodedText.Encode("membership");
        public static readonly JsonEncodedText ContributionTag = JsonEncodedText.Encode("contribution");
        public static readonly JsonEncodedText StatementTag = JsonEncodedText.Encode("statement");
        public static readonly JsonEncodedText ReportTag = JsonEncodedText.Encode("report");
        public static readonly JsonEncodedText HeaderTag = JsonEncodedText.Encode("dataset");
    }
}
