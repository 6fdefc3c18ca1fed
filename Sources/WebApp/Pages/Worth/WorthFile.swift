import Markup
package import Vetting
import Workflows

/// What the network is worth as one file that needs nothing else: it is read in any browser, light or dark, and printed.
package enum WorthFile {
  /// The bytes of the page, UTF-8; nobody is named where the values name nobody.
  package static func html(_ worth: Worth) -> [UInt8] {
    let page: Markup = .document(language: "en") {
      head {
        headBasics()
        // What a comparison of several reports reads: numbers alone.
        carried(WorthReportFile.mark, WorthNumbers(worth).text)
        title { "Vetted worth of a network, \(worth.asOf.iso)" }
        inlineStyle(
          """
          :root{color-scheme:light dark;
          --paper:light-dark(#faf8f4,#161512);--ink:light-dark(#22201b,#ece7dc);--soft:light-dark(#655f54,#a8a090);
          --line:light-dark(#e2dbcd,#37332c);--edge:light-dark(#8d8676,#7a7365);
          --serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Georgia,serif;
          --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
          *{box-sizing:border-box}
          html{font:100%/1.5 var(--sans);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
          body{margin:0}main{max-width:54rem;margin:0 auto;padding:2rem 1.25rem 4rem}
          h1,h2{font-family:var(--serif);font-weight:600;line-height:1.25;overflow-wrap:anywhere}
          h1{font-size:2rem;margin:0 0 .6rem}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}
          p{margin:0 0 .75rem;max-width:44rem}.lead{font:1.12rem/1.6 var(--serif)}
          p,li,dd{overflow-wrap:anywhere}.soft,small{color:var(--soft)}small{font-size:.85rem}
          .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
          .plain{list-style:none;padding:0;margin:0 0 1rem;border-top:1px solid var(--line)}
          .plain li{padding:.6rem 0;border-bottom:1px solid var(--line)}
          .figures{display:grid;grid-template-columns:minmax(0,1fr) auto;max-width:30rem;margin:0 0 1rem}
          .figures dt,.figures dd{margin:0;padding:.3rem 0;border-bottom:1px solid var(--line)}
          .figures dd{text-align:right;font-variant-numeric:tabular-nums;font-weight:600}
          .factor-list{display:grid;grid-template-columns:11rem minmax(0,1fr);margin:1rem 0}
          .factor-list dt,.factor-list dd{margin:0;padding:.45rem 0;border-bottom:1px solid var(--line)}
          .factor-list dt{font-weight:600}
          .factor-list small{display:block}
          summary{cursor:pointer;min-height:2.75rem;display:flex;align-items:center;font-weight:600}
          .scroll{overflow-x:auto}
          table{border-collapse:collapse;width:100%;font-size:.92rem}
          th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);font-weight:400}
          thead th{font-weight:600;color:var(--soft);white-space:nowrap}
          .number{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
          .plot{display:block;overflow:visible;margin:.5rem 0 1rem;font-variant-numeric:tabular-nums}
          .plot text{fill:var(--ink);font:.92rem var(--sans)}.plot .head{font-weight:600}
          .plot .axis{fill:var(--soft);font-size:.8rem}.plot .value{fill:var(--soft)}.plot .grid{stroke:var(--line)}
          .of-strong{--tone:var(--ink)}.of-faint{--tone:var(--edge)}
          .share,.part{fill:var(--tone)}.plot .part{stroke:var(--paper)}
          .plot .whole{fill:none;stroke:var(--edge)}
          .plot .ground,.plot .run{stroke:var(--edge)}.plot .run{stroke-width:2}
          .rings{width:100%;max-width:44rem;height:auto;margin-inline:auto}
          .rings .ring{fill:none;stroke:var(--edge)}
          .rings .rest{fill:none;stroke:var(--edge);stroke-width:3;stroke-linecap:round;stroke-dasharray:0 13}
          .rings .dot{fill:var(--ink);stroke:var(--ink);stroke-width:2}.rings .grey{fill:var(--edge);stroke:var(--edge)}
          .rings .open{fill:var(--paper)}
          .rings .head,.rings .figure{fill:var(--soft);font:600 .9rem var(--sans);stroke:var(--paper);stroke-width:8px;
          stroke-linejoin:round;paint-order:stroke}.rings .head{fill:var(--ink);font-family:var(--serif)}
          @media (max-width:42rem){h1{font-size:1.65rem}.rings .head,.rings .figure{font-size:1.6rem}
          .factor-list{grid-template-columns:minmax(0,1fr)}.factor-list dt{padding-bottom:0;border:0}.factor-list dd{padding-top:0}}
          @media print{:root{color-scheme:light;--paper:#fff;--ink:#000}
          main{max-width:none;padding:0}h2,h3{break-after:avoid}.plot,tr,li,.figures,.plain{break-inside:avoid}
          .rings{max-width:15cm}details:not([open]),summary{display:none}}
          """
        )
      }
      body { main { worthView(WorthPage(worth: worth, weights: nil)) } }
    }
    return page.bytes
  }
}
