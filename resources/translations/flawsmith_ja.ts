<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>AboutDialog</name>
  <message>
   <location filename="../../app/about.py" />
   <source>About Flawsmith</source>
   <translation>Flawsmith について</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Looking for a graphics card…</source>
   <translation>グラフィックカードを探しています…</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Choose a package to read its licence.</source>
   <translation>ライセンスを読むパッケージを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>This installation</source>
   <translation>このインストール</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Licences</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Flawsmith {version}</source>
   <translation>Flawsmith {version}</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Turns a folder of defect pictures into a balanced training set.</source>
   <translation>欠陥画像のフォルダーを均等な学習セットに変えます。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Free software under the MIT licence. It needs no network and sends nothing anywhere.</source>
   <translation>MIT ライセンスの自由ソフトウェアです。ネットワークは不要で、何も送信しません。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Graphics card</source>
   <translation>グラフィックカード</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>System</source>
   <translation>システム</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Installed in</source>
   <translation>インストール先</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Python, Qt</source>
   <translation>Python、Qt</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Packages</source>
   <translation>パッケージ</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Package</source>
   <translation>パッケージ</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Version</source>
   <translation>バージョン</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Licence</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Flawsmith stands on the work of others. Qt and PySide6 are used under the LGPL, version 3: their libraries lie as files of their own in {folder} and may be replaced there by versions of yours.</source>
   <translation>Flawsmith は多くの成果の上に成り立っています。Qt と PySide6 は LGPL バージョン 3 で使われ、ライブラリは {folder} に個別のファイルとしてあり、手元の版に置き換えられます。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Copies the versions and the graphics card, to be pasted into a message</source>
   <translation>バージョンとグラフィックカードの情報をコピーし、メッセージに貼り付けます</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>&amp;Support bundle…</source>
   <translation>サポート用ファイル(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>Puts logs, settings and versions into one file for those who help you</source>
   <translation>ログ、設定、バージョンを、助けてくれる人のために 1 つのファイルにまとめます</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>{name}, {memory}, driver {driver}</source>
   <translation>{name}、{memory}、ドライバー {driver}</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>No NVIDIA graphics card with a driver was found; trainings and sets are computed on the processor.</source>
   <translation>ドライバーのある NVIDIA グラフィックカードが見つからず、学習とセットはプロセッサーで計算します。</translation>
  </message>
  <message>
   <location filename="../../app/about.py" />
   <source>{name} brings no text of its licence.</source>
   <translation>{name} にはライセンスの本文が付いていません。</translation>
  </message>
 </context>
 <context>
  <name>Adviser</name>
  <message>
   <location filename="../../app/adviser.py" />
   <source>Looking for the best generator</source>
   <translation>最適な生成器を探しています</translation>
  </message>
 </context>
 <context>
  <name>AmountsPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Amounts</source>
   <translation>量</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The same set in several amounts, each with classic augmentation</source>
   <translation>同じセットをいくつかの量で、それぞれ通常の水増しとともに</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The amount was chosen on pictures of its own (validation: 0.5 is chance, 1 perfect), without a look at the test.</source>
   <translation>量は試験を見ずに別の画像で選びました (検証: 0.5 は偶然、1 は完全)。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>学ぶもの</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Synthetic</source>
   <translation>合成</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Of a class</source>
   <translation>1 クラス</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Validation</source>
   <translation>検証</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall at {rate}</source>
   <translation>{rate} での NG 再現率</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>chosen</source>
   <translation>選択</translation>
  </message>
 </context>
 <context>
  <name>CellSide</name>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Width</source>
   <translation>幅</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Width of the cell, px</source>
   <translation>セルの幅、px</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Height</source>
   <translation>高さ</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Height of the cell, px</source>
   <translation>セルの高さ、px</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Use this &amp;cell</source>
   <translation>このセルを使う(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Every picture gets its coordinate anew, from this cell</source>
   <translation>すべての画像の座標をこのセルから求め直します</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>These have &amp;no pattern</source>
   <translation>パターンなし(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Nothing repeats in these pictures: they train without coordinates</source>
   <translation>繰り返しのない画像です。座標なしで学習します</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>&amp;Find automatically again</source>
   <translation>もう一度自動で探す(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Forget what was said by hand and let the pattern be found from the pictures</source>
   <translation>手で決めた内容を取り消し、画像からパターンを探します</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Arrow keys move the rectangle by 1 px, with Shift by 0.1 px. The wheel zooms, the right button moves the picture.</source>
   <translation>矢印キーで 1 px、Shift と一緒に 0.1 px ずつ枠を動かします。ホイールで拡大、右ボタンで画像を動かします。</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>You said: these pictures have no pattern.</source>
   <translation>パターンのない画像と指定されています。</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>The cell you drew holds: {w:.2f} × {h:.2f} px.</source>
   <translation>描かれたセルが有効です: {w:.2f} × {h:.2f} px。</translation>
  </message>
  <message>
   <location filename="../../app/pages/cell_side.py" />
   <source>Draw a rectangle exactly around one repeating cell, then pull its edges until the lines lie on the same parts of the circuit all over the picture.</source>
   <translation>繰り返すセル 1 個をちょうど囲む枠を描き、画像全体で線が回路の同じ場所に重なるように辺を調整してください。</translation>
  </message>
 </context>
 <context>
  <name>CheckPage</name>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Check of the pictures</source>
   <translation>画像のチェック</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>&amp;Save as text…</source>
   <translation>テキストで保存(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Write all findings into a text file, for a colleague or the records</source>
   <translation>チェック結果をテキストファイルに書き出し、共有や記録に使います</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>{verdict}.</source>
   <translation>{verdict}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Save the check as text</source>
   <translation>チェック結果をテキストで保存</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Text (*.txt)</source>
   <translation>テキスト (*.txt)</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>The text could not be saved.</source>
   <translation>テキストを保存できませんでした。</translation>
  </message>
 </context>
 <context>
  <name>CheckpointTable</name>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Checkpoints</source>
   <translation>チェックポイント</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Every checkpoint that was measured; the best one has the star.
Yield: share that shows the asked defect. Position error: how far the pattern lies from where it was asked to.
SSIM and likeness: how alike real and generated pictures are outside of the defects; 1 is the same.
Distance: between all generated and all real pictures. Copies: share that is nearly a training picture.</source>
   <translation>測定したすべてのチェックポイント。最良のものに星が付きます。
的中率: 求めた欠陥を示す割合。位置誤差: パターンが求めた場所からどれだけずれたか。
SSIM と類似度: 欠陥の外で生成と実画像が似ている度合い、1 で同一。
距離: 生成全体と実画像全体の間。複製: 学習画像とほぼ同じ割合。</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Train a model first. Each of its checkpoints is measured and listed here.</source>
   <translation>まずモデルを学習してください。チェックポイントごとに測定し、ここに並べます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>No checkpoint of this run has been measured yet.</source>
   <translation>このランのチェックポイントはまだ測定されていません。</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Epoch</source>
   <translation>エポック</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Score</source>
   <translation>スコア</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Yield</source>
   <translation>的中率</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Position error</source>
   <translation>位置誤差</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>SSIM</source>
   <translation>SSIM</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Likeness</source>
   <translation>類似度</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Distance</source>
   <translation>距離</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Copies</source>
   <translation>複製</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Variety</source>
   <translation>多様性</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Held-back loss</source>
   <translation>検証損失</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Ruled out because</source>
   <translation>除外の理由</translation>
  </message>
 </context>
 <context>
  <name>ClassBars</name>
  <message>
   <location filename="../../app/widgets/class_bars.py" />
   <source>{name}: {count} pictures</source>
   <translation>{name}: 画像 {count} 枚</translation>
  </message>
 </context>
 <context>
  <name>ClassTable</name>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Class</source>
   <translation>クラス</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Have</source>
   <translation>現在</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>After</source>
   <translation>結果</translation>
  </message>
  <message>
   <location filename="../../app/widgets/class_table.py" />
   <source>Pictures of {name} to add</source>
   <translation>追加する {name} の画像数</translation>
  </message>
 </context>
 <context>
  <name>ClassesPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found, class by class</source>
   <translation>クラスごとの見つけた欠陥</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>A class with few pictures in the test has a wide interval: one picture weighs much</source>
   <translation>試験の画像が少ないクラスは区間が広く、1 枚の重みが大きくなります</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Share of each class's defects that are found at {rate} false alarms.</source>
   <translation>誤報 {rate} で見つかった、クラスごとの欠陥の割合です。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Class</source>
   <translation>クラス</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>In the test</source>
   <translation>試験で</translation>
  </message>
 </context>
 <context>
  <name>ClicksPage</name>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Where are the defects?</source>
   <translation>欠陥はどこにありますか?</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>The original; click its defects</source>
   <translation>元画像。欠陥をクリックしてください</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Click the middle of each defect</source>
   <translation>各欠陥の中心をクリックしてください</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>The class of the next defect you click</source>
   <translation>次にクリックする欠陥のクラス</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Class of the defect</source>
   <translation>欠陥のクラス</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Remove all</source>
   <translation>すべて消す(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Take back every click on this original</source>
   <translation>この元画像のクリックをすべて取り消します</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Next original</source>
   <translation>次の元画像(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Go on with the next one that has no clicks yet</source>
   <translation>まだクリックのない次の元画像へ進みます</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Originals</source>
   <translation>元画像</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Original</source>
   <translation>元画像</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Next click:</source>
   <translation>次のクリック:</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Click the middle of each defect; the square of {side} px around it is cut out. Click a mark to remove it. The wheel zooms, the right button moves the picture, 0 shows it whole.</source>
   <translation>欠陥の中心をクリックすると、周囲 {side} px の正方形が切り出されます。印をクリックすると消えます。ホイールで拡大、右ボタンで移動、0 で全体表示。</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>No original needs a click.</source>
   <translation>クリックが必要な元画像はありません。</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>left out</source>
   <translation>除外</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Take &amp;in again</source>
   <translation>もう一度使う(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>&amp;Leave out</source>
   <translation>除外(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Use this original after all</source>
   <translation>この元画像をやはり使います</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>Do not use this original; it stays on disk</source>
   <translation>この元画像を使いません。ファイルは残ります</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>No defect marked yet</source>
   <translation>まだ欠陥の印がありません</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>1 defect</source>
   <translation>欠陥 1 個</translation>
  </message>
  <message>
   <location filename="../../app/pages/clicks.py" />
   <source>{number} defects</source>
   <translation>欠陥 {number} 個</translation>
  </message>
 </context>
 <context>
  <name>Closing</name>
  <message>
   <location filename="../../app/closing.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>Still stopping: {title}.</source>
   <translation>停止処理中: {title}。</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>It ends after the step at hand. Ended now, only the work up to the last checkpoint is kept.</source>
   <translation>今のステップの後に終わります。すぐに終了すると、最後のチェックポイントまでだけが残ります。</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;End now</source>
   <translation>すぐに終了(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Wait</source>
   <translation>待つ(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>{title} is under way.</source>
   <translation>{title}: 実行中です。</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>What was done so far is kept and can be continued later.</source>
   <translation>ここまでの結果は残り、後で続けられます。</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Stop and keep everything</source>
   <translation>停止してすべて残す(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/closing.py" />
   <source>&amp;Go on</source>
   <translation>続ける(&amp;G)</translation>
  </message>
 </context>
 <context>
  <name>CountsPage</name>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>False alarms allowed</source>
   <translation>許す誤報</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>How many good pictures may be called NG; the threshold follows from it</source>
   <translation>NG と呼んでよい良品の割合。しきい値はこれで決まります</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>Confusion matrices</source>
   <translation>混同行列</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>Pictures of the test, mean over all models of a kind. Above: defects. Below: good pictures.</source>
   <translation>試験の画像、同じ種類のモデルの平均。上: 欠陥、下: 良品。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>The threshold is set on validation for this rate; what it came out as in the test stands by each.</source>
   <translation>この率になるよう検証でしきい値を決めます。試験で実際に出た率をそれぞれ横に示します。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_counts.py" />
   <source>{share} false alarms</source>
   <translation>誤報 {share}</translation>
  </message>
 </context>
 <context>
  <name>CurvesPage</name>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>false alarms, %</source>
   <translation>誤報、%</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>NG recall, %</source>
   <translation>NG 再現率、%</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>Precision and recall</source>
   <translation>適合率と再現率</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_charts.py" />
   <source>NG precision, %</source>
   <translation>NG 適合率、%</translation>
  </message>
 </context>
 <context>
  <name>CurvesPanel</name>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves</source>
   <translation>曲線</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves of the first stage, which is trained first</source>
   <translation>先に学習する第 1 段階の曲線</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Curves of the generator itself</source>
   <translation>生成器自体の曲線</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Reset zoom</source>
   <translation>拡大を戻す(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Show all epochs again (double click on a curve)</source>
   <translation>全エポックを再び表示します (曲線をダブルクリック)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Save ▾</source>
   <translation>保存 ▾</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Keep these curves as a picture or as a table</source>
   <translation>この曲線を画像または表として残します</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Save curves</source>
   <translation>曲線を保存</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Picture (PNG)…</source>
   <translation>画像 (PNG)(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>&amp;Table (CSV)…</source>
   <translation>表 (CSV)(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>first stage, against its epoch</source>
   <translation>第 1 段階、エポックごと</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>against the epoch</source>
   <translation>エポックごと</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>no picture is held back</source>
   <translation>検証用に残した画像なし</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Picture (*.png)</source>
   <translation>画像 (*.png)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>Table (*.csv)</source>
   <translation>表 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>{file} could not be written ({error}). Choose another folder.</source>
   <translation>{file} に書き込めませんでした ({error})。別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curves.py" />
   <source>The curves could not be saved.</source>
   <translation>曲線を保存できませんでした。</translation>
  </message>
 </context>
 <context>
  <name>Decisions</name>
  <message>
   <location filename="../../app/model/decisions.py" />
   <source>Decisions cannot be kept: edits.json of the project could not be read.</source>
   <translation>決定を保存できません。プロジェクトの edits.json を読めませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/model/decisions.py" />
   <source>{file} could not be written ({error}). Free some space or change the folder's permissions.</source>
   <translation>{file} に書き込めませんでした ({error})。空き容量を増やすか、フォルダーの権限を変えてください。</translation>
  </message>
 </context>
 <context>
  <name>Device</name>
  <message>
   <location filename="../../app/device.py" />
   <source>Looking for a graphics card</source>
   <translation>グラフィックカードを探しています</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Device unknown</source>
   <translation>デバイス不明</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Trying the graphics card…</source>
   <translation>グラフィックカードを試しています…</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>GPU: {name}, {memory:.0f} GB</source>
   <translation>GPU: {name}、{memory:.0f} GB</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Processor, {cores} cores</source>
   <translation>プロセッサー、{cores} コア</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>A small calculation is tried on the graphics card, to see whether it can be used.</source>
   <translation>グラフィックカードが使えるか、小さな計算で試します。</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>Trainings and sets are computed on {name}; {free:.1f} of {memory:.1f} GB were free at start.</source>
   <translation>学習とセットは {name} で計算します。起動時は {memory:.1f} GB のうち {free:.1f} GB が空いていました。</translation>
  </message>
  <message>
   <location filename="../../app/device.py" />
   <source>No graphics card can be used, so everything runs on the processor. All works and is as good, but a training takes hours where a graphics card takes minutes. How long yours will take is tried, and said beside “Advised”, as soon as the pictures are prepared.</source>
   <translation>使えるグラフィックカードがないため、すべてプロセッサーで行います。結果は同じですが、グラフィックカードなら数分の学習に数時間かかります。画像の準備ができると、どれだけかかるかを測り「推奨」の横に示します。</translation>
  </message>
 </context>
 <context>
  <name>EvaluationTab</name>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Does it &amp;help?</source>
   <translation>役に立つか(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Prove on real pictures whether a set makes an inspection model better</source>
   <translation>セットが検査モデルを良くするか、実画像で証明します</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>A run's chec&amp;kpoints</source>
   <translation>ランのチェックポイント(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>See what was measured of every checkpoint of a training</source>
   <translation>学習の各チェックポイントで測った値を見ます</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Press Start: it says whether the set is worth using.</source>
   <translation>「開始」を押すと、セットを使う価値があるか分かります。</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>The proof cannot start.</source>
   <translation>証明を開始できません。</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Proving {name}</source>
   <translation>{name} の証明</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>Go on with this proof where it stopped; what was trained is kept</source>
   <translation>この証明を止まった所から続けます。学習した分は残っています</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>C&amp;ontinue</source>
   <translation>続行(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>&amp;Further test pictures…</source>
   <translation>追加の試験画像(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_tab.py" />
   <source>The proof ended before its time.</source>
   <translation>証明が途中で終わりました。</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Export {set}</source>
   <translation>{set} の書き出し</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>With the &amp;real pictures of the project</source>
   <translation>プロジェクトの実画像も含める(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>One folder with both, ready to train on; the manifest tells them apart</source>
   <translation>両方を 1 つのフォルダーに入れ、すぐ学習に使えます。マニフェストで区別できます</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Only pictures that &amp;I accepted one by one</source>
   <translation>1 枚ずつ採用した画像だけ(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Otherwise all go out that you did not reject</source>
   <translation>そうでなければ、却下しなかったものをすべて書き出します</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Folder to make</source>
   <translation>作るフォルダー</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>It is made, and must not hold anything yet</source>
   <translation>新しく作られます。中身があってはいけません</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Choose…</source>
   <translation>選択(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Choose where the folder is made</source>
   <translation>フォルダーを作る場所を選びます</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>A folder for each class. For programs that tell whole pictures apart, and for looking at.</source>
   <translation>クラスごとに 1 フォルダー。画像全体を分類するプログラムや、目で見るのに向きます。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>One JSON file with boxes and exact masks. For detection and segmentation, and labelling tools.</source>
   <translation>枠と正確なマスクの入った 1 つの JSON ファイル。検出、領域分割、アノテーションツール向け。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>A text file with the box for each picture. For training YOLO detectors.</source>
   <translation>画像ごとに枠を書いたテキストファイル。YOLO 検出器の学習向け。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Good pictures to learn from, defects to test on. For programs that look for anomalies.</source>
   <translation>良品で学び、欠陥で試験します。異常を探すプログラム向け。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Class &amp;folders</source>
   <translation>クラスのフォルダー(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>C&amp;OCO</source>
   <translation>C&amp;OCO</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;YOLO</source>
   <translation>&amp;YOLO</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;MVTec AD</source>
   <translation>&amp;MVTec AD</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Export</source>
   <translation>書き出す(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Copy the pictures; the project itself stays as it is</source>
   <translation>画像をコピーします。プロジェクトは変わりません</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>&amp;Stop</source>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Stop; nothing of the export is left behind</source>
   <translation>停止します。書き出しは何も残りません</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Open fo&amp;lder</source>
   <translation>フォルダーを開く(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Show the export in the file manager</source>
   <translation>書き出しをファイルマネージャーで開きます</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Back to the gallery (Esc); an export under way goes on</source>
   <translation>ギャラリーに戻ります (Esc)。実行中の書き出しは続きます</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Nothing exported yet.</source>
   <translation>まだ何も書き出していません。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>{number} pictures go out: those you accepted.</source>
   <translation>画像 {number} 枚を書き出します: 採用したもの。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>{number} pictures go out; rejected by you and left behind: {rejected}.</source>
   <translation>画像 {number} 枚を書き出します。却下して残るもの: {rejected} 枚。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>All {number} pictures of the set go out: you rejected none.</source>
   <translation>セットの画像 {number} 枚をすべて書き出します。却下したものはありません。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The real pictures of the project go with them.</source>
   <translation>プロジェクトの実画像も一緒に書き出します。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Where the folder is made</source>
   <translation>フォルダーを作る場所</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The pictures cannot be exported.</source>
   <translation>画像を書き出せません。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Exporting {set}</source>
   <translation>{set} の書き出し</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>It was finished before it could be stopped.</source>
   <translation>停止する前に完了していました。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Stopped; nothing was left behind.</source>
   <translation>停止しました。何も残っていません。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>Nothing was exported.</source>
   <translation>何も書き出されませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/export_dialog.py" />
   <source>The pictures could not be exported.</source>
   <translation>画像を書き出せませんでした。</translation>
  </message>
 </context>
 <context>
  <name>FilmModel</name>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Click to see it large</source>
   <translation>クリックで拡大表示</translation>
  </message>
 </context>
 <context>
  <name>Filmstrip</name>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <location filename="../../app/widgets/filmstrip.py" />
   <source>Click a picture to see it large</source>
   <translation>画像をクリックすると拡大します</translation>
  </message>
 </context>
 <context>
  <name>FindingCard</name>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>and {number} more; each says why where the mouse rests on it</source>
   <translation>ほか {number} 件。マウスを置くと理由が出ます</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Click a pair to see it large; there either picture can be left out.</source>
   <translation>組をクリックすると拡大し、どちらの画像も除外できます。</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Take these in again</source>
   <translation>もう一度使う</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Use all of these pictures after all</source>
   <translation>これらの画像をやはりすべて使います</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Leave these out</source>
   <translation>これらを除外</translation>
  </message>
  <message>
   <location filename="../../app/pages/check.py" />
   <source>Keep the first picture of each group and leave the other {number} out; files stay on disk</source>
   <translation>各組の最初の画像を残し、ほかの {number} 枚を除外します。ファイルは残ります</translation>
  </message>
 </context>
 <context>
  <name>FolderLine</name>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Choose: {title}</source>
   <translation>選択: {title}</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Without</source>
   <translation>使わない</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Without: {title}</source>
   <translation>なし: {title}</translation>
  </message>
  <message>
   <location filename="../../app/panels/folder_line.py" />
   <source>Use no such folder</source>
   <translation>このフォルダーは使いません</translation>
  </message>
 </context>
 <context>
  <name>FoundPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found</source>
   <translation>見つけた欠陥</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall: the share of the test's defects that are found.
Leaks: defects that pass as OK. Overkill: good pictures called NG. Mean over all models of a kind.</source>
   <translation>NG 再現率: 試験の欠陥のうち見つかった割合。
流出: OK として通った欠陥。過検出: NG と呼ばれた良品。同じ種類のモデルの平均。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Defects found, with intervals</source>
   <translation>見つけた欠陥と区間</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall by false-alarm rate, with 95 % intervals. Leaks and overkill at {rate}. The verdict compares what is bold.</source>
   <translation>誤報率ごとの NG 再現率と 95 % 区間。流出と過検出は {rate} で。判定は太字を比べます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>at {rate}</source>
   <translation>{rate} で</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>学ぶもの</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Leaks of {number}</source>
   <translation>流出（{number} 中）</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Overkill of {number}</source>
   <translation>過検出（{number} 中）</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall at {rate} false alarms, with its 95 % interval</source>
   <translation>誤報 {rate} での NG 再現率と 95 % 区間</translation>
  </message>
 </context>
 <context>
  <name>GalleryModel</name>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>accepted</source>
   <translation>採用</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>rejected by you</source>
   <translation>自分で却下</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_model.py" />
   <source>generated</source>
   <translation>生成</translation>
  </message>
 </context>
 <context>
  <name>GalleryPanel</name>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Generated pictures</source>
   <translation>生成画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Set in view</source>
   <translation>表示中のセット</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Look at a set that was made earlier</source>
   <translation>以前に作ったセットを見ます</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Pictures shown</source>
   <translation>表示する画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Which pictures of the set are shown</source>
   <translation>セットのどの画像を出すか</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Class shown</source>
   <translation>表示するクラス</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Show the pictures of one class only</source>
   <translation>1 つのクラスの画像だけを表示します</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Sorted by</source>
   <translation>並べ替え</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What comes first; the figure stands below the picture</source>
   <translation>先に出すもの。値は画像の下に出ます</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>&amp;Accept</source>
   <translation>採用(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The chosen pictures are as they should be (A)</source>
   <translation>選んだ画像はこれでよい (A)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The chosen pictures are left out of everything; the files stay on disk (R)</source>
   <translation>選んだ画像をすべてから除きます。ファイルは残ります (R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Re&amp;ject</source>
   <translation>却下(&amp;J)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>最後の決定を取り消します (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The quarter that is least sure, farthest off, or nearest to or farthest from a real one</source>
   <translation>最も不確か、最もずれている、または実画像に最も近い・遠い 4 分の 1</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Every picture of the set</source>
   <translation>セットのすべての画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Best</source>
   <translation>最良</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>The quarter with the least to doubt in any figure</source>
   <translation>どの値でも疑いが最も少ない 4 分の 1</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Doubtful</source>
   <translation>要確認</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Not decided</source>
   <translation>未決定</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Neither accepted nor rejected by you</source>
   <translation>採用も却下もしていないもの</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Accepted by me</source>
   <translation>自分が採用</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What you accepted one by one</source>
   <translation>1 枚ずつ採用したもの</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Rejected by me</source>
   <translation>自分が却下</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>What you rejected: it is left out of everything</source>
   <translation>却下したもの。すべてから除かれます</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Rejected by the check</source>
   <translation>検査で却下</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>No part of the set; others were drawn instead</source>
   <translation>セットに含まれません。代わりに別のものを描きました</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>As made</source>
   <translation>作成順</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Least sure first</source>
   <translation>不確かな順</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Farthest off first</source>
   <translation>ずれの大きい順</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Nearest to a real one</source>
   <translation>実画像に近い順</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Farthest from real ones</source>
   <translation>実画像から遠い順</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>All classes</source>
   <translation>すべてのクラス</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>Another folder…</source>
   <translation>別のフォルダー…</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>No set yet</source>
   <translation>セットはまだありません</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{shown} of {total} pictures</source>
   <translation>画像 {total} 枚中 {shown} 枚</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>%n pictures</source>
   <translation>画像 %n 枚</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{shown} rejected by the check, beside the {total} of the set</source>
   <translation>検査で却下 {shown} 枚、セットの {total} 枚とは別</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>{text}, {rejected} rejected by you</source>
   <translation>{text}、自分で却下 {rejected} 枚</translation>
  </message>
  <message>
   <location filename="../../app/panels/gallery.py" />
   <source>None of the {total} pictures is of this kind.</source>
   <translation>画像 {total} 枚の中に該当するものはありません。</translation>
  </message>
 </context>
 <context>
  <name>GalleryView</name>
  <message>
   <location filename="../../app/widgets/gallery_view.py" />
   <source>Generated pictures</source>
   <translation>生成画像</translation>
  </message>
  <message>
   <location filename="../../app/widgets/gallery_view.py" />
   <source>Arrow keys choose; A accepts, R rejects, Enter shows the picture large</source>
   <translation>矢印キーで選び、A で採用、R で却下、Enter で拡大</translation>
  </message>
 </context>
 <context>
  <name>GeneratePanel</name>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>No trained run yet</source>
   <translation>学習済みのランがまだありません</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Run</source>
   <translation>ラン(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>The training whose model draws</source>
   <translation>画像を描くモデルの学習</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>The state of the model to use; the first one offered is right unless the curves say otherwise</source>
   <translation>使うモデルの状態。曲線から別の判断がない限り、最初の候補で正解です</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Checkpoint</source>
   <translation>チェックポイント(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Classes</source>
   <translation>クラス</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Balance</source>
   <translation>均等にする(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Add as many pictures to each class as it lacks to the largest one</source>
   <translation>最大のクラスに足りない枚数を各クラスに追加します</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Coordinates</source>
   <translation>座標</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Ra&amp;ndom coordinates</source>
   <translation>ランダムな座標(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>As in the pictures, &amp;jitter ±</source>
   <translation>画像の座標に揺らぎ(&amp;J) ±</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>C&amp;hoose…</source>
   <translation>選択(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose another folder for the set</source>
   <translation>セットの別のフォルダーを選びます</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Where the set is written, inside the project unless you choose another place:
one sub-folder for each class, captions, and manifest.csv</source>
   <translation>セットの書き込み先。別の場所を選ばなければプロジェクトの中です:
クラスごとのサブフォルダー、キャプション、manifest.csv</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Output &amp;folder</source>
   <translation>出力フォルダー(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>&amp;Generate</source>
   <translation>生成(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>S&amp;top</source>
   <translation>停止(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Stop after the picture at hand; what was made is kept</source>
   <translation>今の画像までで止めます。作ったものは残ります</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose pictures in the Training tab first.</source>
   <translation>まず学習タブで画像を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Train a model in the Training tab first; its first checkpoint is enough.</source>
   <translation>まず学習タブでモデルを学習してください。最初のチェックポイントで十分です。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Set how many pictures to add, or press Balance.</source>
   <translation>追加する枚数を決めるか、「均等にする」を押してください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Choose an output folder.</source>
   <translation>出力フォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>{count} to add</source>
   <translation>{count} 枚追加</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>These pictures have no repeating pattern, so there are no coordinates to choose.</source>
   <translation>繰り返しパターンのない画像なので、選ぶ座標はありません。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>DeepSMOTE makes a picture between two real ones and leaves it where they are: no place can be asked of it.
Train a diffusion generator to choose coordinates.</source>
   <translation>DeepSMOTE は実画像 2 枚の間の画像を作り、位置は変えません。場所は指定できません。
座標を指定するには拡散の生成器を学習してください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Any place of the pattern, instead of the places seen in your pictures</source>
   <translation>画像にある場所の代わりに、パターンの任意の場所を使います</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Move each coordinate by up to this much, so that no two pictures lie the same</source>
   <translation>同じ位置の画像が 2 枚できないよう、座標を最大この分だけ動かします</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Make the pictures; what exists is never overwritten</source>
   <translation>画像を作ります。既存のものは上書きしません</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Stopping…</source>
   <translation>停止中…</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Last (epoch {epoch})</source>
   <translation>最後 (エポック {epoch})</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Highest score (epoch {epoch}), but it copies</source>
   <translation>最高点 (エポック {epoch})、複製あり</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Best on held-back pictures (epoch {epoch})</source>
   <translation>検証画像で最良 (エポック {epoch})</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Best (epoch {epoch}), score {score:.2f}</source>
   <translation>最良 (エポック {epoch})、スコア {score:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Epoch {epoch}</source>
   <translation>エポック {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>DeepSMOTE makes a picture between two real ones, and there is only one of {name}.</source>
   <translation>DeepSMOTE は実画像 2 枚の間を作りますが、{name} は 1 枚しかありません。</translation>
  </message>
  <message>
   <location filename="../../app/panels/generate.py" />
   <source>Output folder</source>
   <translation>出力フォルダー</translation>
  </message>
 </context>
 <context>
  <name>GenerationTab</name>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Open f&amp;older</source>
   <translation>フォルダーを開く(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Show the set's folder in the file manager</source>
   <translation>セットのフォルダーをファイルマネージャーで開きます</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>E&amp;xport…</source>
   <translation>書き出し(&amp;X)…</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Copy what you did not reject into a folder that other programs read</source>
   <translation>却下しなかったものを、ほかのプログラムが読めるフォルダーにコピーします</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Set</source>
   <translation>セット</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Train a model first. As soon as it has a checkpoint, pictures can be made here.</source>
   <translation>まずモデルを学習してください。チェックポイントができれば、ここで画像を作れます。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Press Balance, then Generate: every class is filled up to the largest one.</source>
   <translation>「均等にする」、次に「生成」を押すと、すべてのクラスが最大のクラスの枚数まで埋まります。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Nothing generated yet.</source>
   <translation>まだ何も生成していません。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Newest set: {name}</source>
   <translation>最新のセット: {name}</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Folder of a generated set</source>
   <translation>生成されたセットのフォルダー</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>{folder} holds no manifest.csv. Choose a folder that was made here by Generate.</source>
   <translation>{folder} に manifest.csv がありません。ここの「生成」で作られたフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>This is not a generated set.</source>
   <translation>生成されたセットではありません。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Set in view: {name}</source>
   <translation>表示中のセット: {name}</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The decision could not be kept.</source>
   <translation>決定を保存できませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>coordinate error {median} (median)</source>
   <translation>座標誤差 {median} (中央値)</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The pictures cannot be made.</source>
   <translation>画像を作れません。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The first pictures appear here soon. Before the first set a judge of them is trained.</source>
   <translation>まもなく最初の画像がここに現れます。最初のセットの前に判定器を学習します。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Another set can be looked at when this one is made.</source>
   <translation>このセットができると、別のセットを見られます。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Generating from {run}</source>
   <translation>{run} から生成</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>No pictures were made.</source>
   <translation>画像は作られませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Finished in {time}. Export the pictures, or see under Evaluation whether they help.</source>
   <translation>{time} で終わりました。画像を書き出すか、役に立つかどうかを「評価」で確かめてください。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Stopped. Generate again into the same folder to complete the set.</source>
   <translation>停止しました。同じフォルダーへもう一度生成するとセットが完成します。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>Ended before its time. What was made is kept.</source>
   <translation>途中で終わりました。作ったものは残っています。</translation>
  </message>
  <message>
   <location filename="../../app/generation_tab.py" />
   <source>The set could not be completed.</source>
   <translation>セットを完成できませんでした。</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <location filename="../../app/help.py" />
   <source>Flawsmith help</source>
   <translation>Flawsmith ヘルプ</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Pages of the manual</source>
   <translation>マニュアルのページ</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Choose a page</source>
   <translation>ページを選びます</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>The page</source>
   <translation>ページ</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Links lead to other pages</source>
   <translation>リンクは別のページにつながります</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>‹ &amp;Back</source>
   <translation>‹ 戻る(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>The page read before (Alt+Left)</source>
   <translation>前に読んだページ (Alt+左)</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>&amp;Close</source>
   <translation>閉じる(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/help.py" />
   <source>Close the manual (Esc)</source>
   <translation>マニュアルを閉じます (Esc)</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Runs</source>
   <translation>ラン</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Select one to look at it, or two (Ctrl+click) to compare them.</source>
   <translation>1 つ選んで見るか、2 つ (Ctrl+クリック) 選んで比べます。</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>No runs yet. Every training is kept and listed here.</source>
   <translation>ランはまだありません。すべての学習が残り、ここに並びます。</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Run</source>
   <translation>ラン</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Epochs</source>
   <translation>エポック</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Score</source>
   <translation>スコア</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Every training of this project, the newest first; the star is the highest score</source>
   <translation>このプロジェクトのすべての学習、新しい順。星は最高スコア</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>This run is being trained.</source>
   <translation>このランは学習中です。</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Generator</source>
   <translation>生成器</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Timesteps</source>
   <translation>タイムステップ</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Last trained</source>
   <translation>最後の学習</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Best checkpoint</source>
   <translation>最良のチェックポイント</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Diffusion</source>
   <translation>拡散モデル</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Diffusion, as published</source>
   <translation>拡散モデル、論文の方式</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>DeepSMOTE</source>
   <translation>DeepSMOTE</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>Delete {run}?</source>
   <translation>{run} を削除しますか?</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>It is moved to the trash with its {number} checkpoints. Pictures made with it stay.</source>
   <translation>チェックポイント {number} 個とともにごみ箱へ移します。これで作った画像は残ります。</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>&amp;Delete</source>
   <translation>削除(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>&amp;Keep it</source>
   <translation>残す(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/history_tab.py" />
   <source>The run could not be deleted.</source>
   <translation>ランを削除できませんでした。</translation>
  </message>
 </context>
 <context>
  <name>JobButtons</name>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>C&amp;ontinue</source>
   <translation>続行(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>&amp;Start</source>
   <translation>開始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>P&amp;ause</source>
   <translation>一時停止(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>S&amp;top</source>
   <translation>停止(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Res&amp;ume</source>
   <translation>再開(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Go on</source>
   <translation>続けます</translation>
  </message>
  <message>
   <location filename="../../app/widgets/job_buttons.py" />
   <source>Stopping…</source>
   <translation>停止中…</translation>
  </message>
 </context>
 <context>
  <name>JobsButton</name>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Jobs</source>
   <translation>ジョブ</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Nothing is at work.</source>
   <translation>実行中のものはありません。</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>No jobs</source>
   <translation>ジョブなし</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>At work</source>
   <translation>実行中</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{text}, {number} waiting</source>
   <translation>{text}、待機 {number} 件</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{text} ▾</source>
   <translation>{text} ▾</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Jobs: {text}</source>
   <translation>ジョブ: {text}</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Trainings and sets at work are listed here</source>
   <translation>実行中の学習とセットがここに並びます</translation>
  </message>
 </context>
 <context>
  <name>LanguageMenu</name>
  <message>
   <location filename="../../app/language.py" />
   <source>&amp;Language</source>
   <translation>言語(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/language.py" />
   <source>The language of the window</source>
   <translation>ウィンドウの言語</translation>
  </message>
  <message>
   <location filename="../../app/language.py" />
   <source>As the &amp;system</source>
   <translation>システムに合わせる(&amp;S)</translation>
  </message>
 </context>
 <context>
  <name>LargePictures</name>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Before</source>
   <translation>前へ(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>The one before (left arrow)</source>
   <translation>前の画像 (左矢印)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Next</source>
   <translation>次へ(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>The next one (right arrow)</source>
   <translation>次の画像 (右矢印)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>&amp;Close</source>
   <translation>閉じる(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Back to the list (Esc)</source>
   <translation>一覧に戻ります (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>  ·  {more} more of this group</source>
   <translation>  ·  この組にあと {more} 枚</translation>
  </message>
 </context>
 <context>
  <name>MainMenu</name>
  <message>
   <location filename="../../app/menu.py" />
   <source>Fi&amp;le</source>
   <translation>ファイル(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Run</source>
   <translation>実行</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Vie&amp;w</source>
   <translation>表示(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Hel&amp;p</source>
   <translation>ヘルプ(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Help on what is shown</source>
   <translation>表示中の内容のヘルプ(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Opens the manual</source>
   <translation>マニュアルを開きます</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;About Flawsmith</source>
   <translation>Flawsmith について(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Version, licences, credits</source>
   <translation>バージョン、ライセンス、謝辞</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;New project…</source>
   <translation>新規プロジェクト(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Begin with a folder of pictures</source>
   <translation>画像のフォルダーから始めます</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Open project…</source>
   <translation>プロジェクトを開く(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open a project's folder</source>
   <translation>プロジェクトのフォルダーを開きます</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open &amp;recent</source>
   <translation>最近のプロジェクトを開く(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open the &amp;demo</source>
   <translation>デモを開く(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Pictures that Flawsmith draws itself</source>
   <translation>Flawsmith が自分で描く画像</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Other &amp;pictures…</source>
   <translation>別の画像(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Prepare another folder of pictures</source>
   <translation>別の画像フォルダーを準備します</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Show project &amp;folder</source>
   <translation>プロジェクトのフォルダーを表示(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Open the project's folder in the file manager</source>
   <translation>プロジェクトのフォルダーをファイルマネージャーで開きます</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Save &amp;support bundle…</source>
   <translation>サポート用ファイルを保存(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>One file with what helps others to find a fault; no pictures unless you want</source>
   <translation>不具合の調査に役立つ 1 つのファイル。望まない限り画像は含みません</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Close the window</source>
   <translation>ウィンドウを閉じます</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Start training</source>
   <translation>学習を開始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>With the settings of the Training tab</source>
   <translation>学習タブの設定で</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Pause or resume</source>
   <translation>一時停止／再開(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Hold the training, or go on</source>
   <translation>学習を止める、または続けます</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>S&amp;top training</source>
   <translation>学習を停止(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>Everything is kept</source>
   <translation>すべて残ります</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>&amp;Jobs</source>
   <translation>ジョブ(&amp;J)</translation>
  </message>
  <message>
   <location filename="../../app/menu.py" />
   <source>What is at work and what waits</source>
   <translation>実行中と待機中のもの</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Training</source>
   <translation>学習</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Generation</source>
   <translation>生成</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Evaluation</source>
   <translation>評価</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>From pictures to a trained model</source>
   <translation>画像から学習済みモデルまで</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>From a trained model to a balanced set</source>
   <translation>学習済みモデルから均等なセットまで</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Whether a set helps, and how good a model's checkpoints are</source>
   <translation>セットが役に立つか、モデルのチェックポイントがどれだけ良いか</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Every training of this project, to look at and to compare</source>
   <translation>このプロジェクトのすべての学習を見て比べます</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Choose other &amp;pictures…</source>
   <translation>別の画像を選択(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>The pictures could not be prepared.</source>
   <translation>画像を準備できませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>{title} is under way.</source>
   <translation>{title}: 実行中です。</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>I &amp;see</source>
   <translation>分かりました(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>&amp;Prepare again</source>
   <translation>準備し直す(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Save support &amp;bundle…</source>
   <translation>サポート用ファイルを保存(&amp;B)…</translation>
  </message>
 </context>
 <context>
  <name>MatrixGrid</name>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>called NG</source>
   <translation>NG と判定</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>called OK</source>
   <translation>OK と判定</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>NG</source>
   <translation>NG</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <location filename="../../app/widgets/matrix_grid.py" />
   <source>{title}: {caught} caught, {leaks} leaks, {overkill} overkill, {passed} passed</source>
   <translation>{title}: 検出 {caught}、流出 {leaks}、過検出 {overkill}、合格 {passed}</translation>
  </message>
 </context>
 <context>
  <name>NewProjectDialog</name>
  <message>
   <location filename="../../app/new_project.py" />
   <source>New project</source>
   <translation>新規プロジェクト</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder of the pictures</source>
   <translation>画像のフォルダー</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Name of the project</source>
   <translation>プロジェクトの名前</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder that the project's own folder is made in</source>
   <translation>プロジェクトのフォルダーを作る場所</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>C&amp;reate</source>
   <translation>作成(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Make the project and prepare the pictures</source>
   <translation>プロジェクトを作り、画像を準備します</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Pictures</source>
   <translation>画像(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Name</source>
   <translation>名前(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>&amp;Folder</source>
   <translation>フォルダー(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Choose the folder that holds one sub-folder of pictures for each defect.</source>
   <translation>欠陥ごとのサブフォルダーがある画像のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>There is no folder {folder}.</source>
   <translation>フォルダー {folder} がありません。</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>{folder} exists already. Choose another name.</source>
   <translation>{folder} はすでにあります。別の名前にしてください。</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>The project is made in {folder}. That folder can be moved and copied later.</source>
   <translation>プロジェクトは {folder} に作られます。そのフォルダーは後で移動やコピーができます。</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder of pictures</source>
   <translation>画像のフォルダー</translation>
  </message>
  <message>
   <location filename="../../app/new_project.py" />
   <source>Folder for the project</source>
   <translation>プロジェクトを置くフォルダー</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Finished: {title}</source>
   <translation>完了: {title}</translation>
  </message>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Ended before its time: {title}</source>
   <translation>途中で終了: {title}</translation>
  </message>
  <message>
   <location filename="../../app/notifier.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <location filename="../../app/opening.py" />
   <source>{title} is under way. Wait for its end or stop it first.</source>
   <translation>{title}: 実行中です。終わるのを待つか、先に停止してください。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Not now.</source>
   <translation>今はできません。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} cannot be read. Look whether its drive or network share is connected.</source>
   <translation>{folder} を読めません。ドライブやネットワーク共有がつながっているか確かめてください。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project cannot be opened.</source>
   <translation>プロジェクトを開けません。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} was made with a newer version of Flawsmith. Install that version here too; nothing was changed.</source>
   <translation>{folder} は新しい版の Flawsmith で作られました。ここにもその版をインストールしてください。何も変更していません。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This project needs a newer Flawsmith.</source>
   <translation>このプロジェクトには新しい Flawsmith が必要です。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} holds no project. To begin a new one, choose a folder of pictures instead.</source>
   <translation>{folder} にプロジェクトはありません。新しく始めるには画像のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Begin a project with these pictures</source>
   <translation>この画像でプロジェクトを始める(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This is not a project.</source>
   <translation>プロジェクトではありません。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{file} cannot be read. Restore it from a copy, or choose the pictures again: decisions and runs are kept.</source>
   <translation>{file} を読めません。コピーから戻すか、画像を選び直してください。決定とランは残ります。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Choose the pictures…</source>
   <translation>画像を選択(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project is damaged.</source>
   <translation>プロジェクトが壊れています。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Use it &amp;here</source>
   <translation>ここで使う(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>This project was prepared by an older Flawsmith and is now prepared again. Your decisions and runs are kept.</source>
   <translation>古い版の Flawsmith で準備されたプロジェクトなので、いま準備し直します。決定とランは残ります。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The last preparation of this project was ended early; it goes on now.</source>
   <translation>このプロジェクトの前回の準備は途中で終わりました。いま続けます。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The pictures of this project are not in {folder} any more.</source>
   <translation>このプロジェクトの画像はもう {folder} にありません。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Show where they &amp;are…</source>
   <translation>場所を指定(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The other window still uses this project.</source>
   <translation>別のウィンドウがまだこのプロジェクトを使っています。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Close the project there first; it can then be used here.</source>
   <translation>先にそちらでプロジェクトを閉じると、ここで使えます。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Folder of pictures</source>
   <translation>画像のフォルダー</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>Project folder</source>
   <translation>プロジェクトのフォルダー</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{folder} is not there any more. If it was moved, open it where it is now.</source>
   <translation>{folder} はもうありません。移動したなら、今の場所で開いてください。</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>&amp;Open…</source>
   <translation>開く(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>The project was not found.</source>
   <translation>プロジェクトが見つかりませんでした。</translation>
  </message>
 </context>
 <context>
  <name>OtherLinePage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Another line</source>
   <translation>別のライン</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Nothing was learnt from the pictures of this line</source>
   <translation>このラインの画像からは何も学んでいません</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>The same models on the other line's pictures. Only where that line itself has {rate} false alarms (matched) can they be compared; the rest is what happens with the threshold left as it is.</source>
   <translation>同じモデルを別のラインの画像で。そのライン自体で誤報が {rate} のとき (一致) だけ比べられ、ほかはしきい値をそのままにした場合です。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Learns from</source>
   <translation>学ぶもの</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall, matched {rate}</source>
   <translation>NG 再現率、一致 {rate}</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>NG recall</source>
   <translation>NG 再現率</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>False alarms</source>
   <translation>誤報</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Leaks</source>
   <translation>流出</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Overkill</source>
   <translation>過検出</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>‹ &amp;Back</source>
   <translation>‹ 戻る(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Back to the Training tab (Esc). Decisions are kept.</source>
   <translation>学習タブに戻ります (Esc)。決定は残ります。</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>最後の決定を取り消します (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>&amp;Apply</source>
   <translation>適用(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>1 decision, not applied yet</source>
   <translation>決定 1 件、未適用</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>{number} decisions, not applied yet</source>
   <translation>決定 {number} 件、未適用</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Prepare the pictures again with these decisions; only what they touch is done anew</source>
   <translation>これらの決定で画像を準備し直します。関係する分だけやり直します</translation>
  </message>
  <message>
   <location filename="../../app/pages/page.py" />
   <source>Nothing to apply</source>
   <translation>適用するものはありません</translation>
  </message>
 </context>
 <context>
  <name>PassportPage</name>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Real pictures</source>
   <translation>実画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>How many real pictures there were for what</source>
   <translation>実画像を何に何枚使ったか</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Passport</source>
   <translation>記録票</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Ctrl+C copies; the report has all of it</source>
   <translation>Ctrl+C でコピー。レポートにすべてあります</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>No picture of validation or test was seen by a generator or changed in any way.</source>
   <translation>検証と試験の画像は、どの生成器も見ておらず、一切変更していません。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_pages.py" />
   <source>Class</source>
   <translation>クラス</translation>
  </message>
 </context>
 <context>
  <name>PatternPanel</name>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern</source>
   <translation>パターン</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Re&amp;view…</source>
   <translation>確認(&amp;V)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>See the coordinate of every picture</source>
   <translation>すべての画像の座標を見ます</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture before</source>
   <translation>前の画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture after</source>
   <translation>次の画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Solid: one cell of the repeating circuit. Dashed: the template. Dot: the coordinate x, y, where the template lies in this picture.</source>
   <translation>実線: 繰り返し回路のセル 1 個。破線: テンプレート。点: この画像でテンプレートがある座標 x, y。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>The repeating pattern of the circuit is looked for as soon as there are pictures.</source>
   <translation>画像があれば、回路の繰り返しパターンをすぐに探します。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern: none</source>
   <translation>パターン: なし</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Pattern: cycle {x:.2f} × {y:.2f} px</source>
   <translation>パターン: 周期 {x:.2f} × {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source> at {angle:.0f}°</source>
   <translation>、{angle:.0f}°</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>No repeating pattern was found.</source>
   <translation>繰り返しパターンは見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>{file} cannot be read any more.</source>
   <translation>{file} を読めなくなりました。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Picture {file} with its pattern</source>
   <translation>画像 {file} とそのパターン</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>x {x:.2f}, y {y:.2f} px</source>
   <translation>x {x:.2f}, y {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>score {score:.2f}</source>
   <translation>スコア {score:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>turned {angle:+.1f}°</source>
   <translation>回転 {angle:+.1f}°</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>size {scale:.1f} %</source>
   <translation>大きさ {scale:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>template {w:.0f}×{h:.0f} px</source>
   <translation>テンプレート {w:.0f}×{h:.0f} px</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Re&amp;view {number}…</source>
   <translation>確認(&amp;V) {number}…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>Look at the pictures whose coordinate is in doubt, and put them right</source>
   <translation>座標が疑わしい画像を見て直します</translation>
  </message>
  <message>
   <location filename="../../app/panels/pattern.py" />
   <source>See the coordinate of every picture, correct it, or draw the repeating cell by hand</source>
   <translation>各画像の座標を見て直すか、繰り返しセルを手で描きます</translation>
  </message>
 </context>
 <context>
  <name>PictureCanvas</name>
  <message>
   <location filename="../../app/widgets/canvas.py" />
   <source>{file} cannot be read.</source>
   <translation>{file} を読めません。</translation>
  </message>
 </context>
 <context>
  <name>PictureDetail</name>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Generated picture</source>
   <translation>生成画像</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Outlines</source>
   <translation>輪郭(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Draw a line around the defects (O)</source>
   <translation>欠陥の周りに線を引きます (O)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Accept</source>
   <translation>採用(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>It is as it should be (A)</source>
   <translation>これでよい (A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Reject</source>
   <translation>却下(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>It is left out of everything; the file stays on disk (R)</source>
   <translation>すべてから除きます。ファイルは残ります (R)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Take the last decision back (Ctrl+Z)</source>
   <translation>最後の決定を取り消します (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Before</source>
   <translation>前へ(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>The one before (left arrow)</source>
   <translation>前の画像 (左矢印)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Next</source>
   <translation>次へ(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>The next one (right arrow)</source>
   <translation>次の画像 (右矢印)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>&amp;Close</source>
   <translation>閉じる(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>Back to the gallery (Esc)</source>
   <translation>ギャラリーに戻ります (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picture_detail.py" />
   <source>generated</source>
   <translation>生成</translation>
  </message>
 </context>
 <context>
  <name>PictureList</name>
  <message>
   <location filename="../../app/pages/picture_list.py" />
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <location filename="../../app/pages/picture_list.py" />
   <source>Choose the picture to look at (Page Up, Page Down)</source>
   <translation>見る画像を選びます (Page Up、Page Down)</translation>
  </message>
 </context>
 <context>
  <name>PicturesPanel</name>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>C&amp;hoose pictures…</source>
   <translation>画像を選択(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Choose the folder that holds one sub-folder of pictures for each defect class</source>
   <translation>欠陥クラスごとのサブフォルダーがあるフォルダーを選びます</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Stop preparing the pictures; what was found so far is kept</source>
   <translation>画像の準備を停止します。ここまでに見つかったものは保たれます</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Check</source>
   <translation>チェック</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>See what was found in the pictures</source>
   <translation>画像で見つかったことを見ます</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in originals…</source>
   <translation>元画像で欠陥をクリック…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>In these originals the defects could not be found; show where they are</source>
   <translation>これらの元画像では欠陥が見つかりませんでした。場所を示してください</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply the decisions</source>
   <translation>決定を適用</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Prepare the pictures again with what you decided on the pages</source>
   <translation>ページで決めた内容で画像を準備し直します</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>No pictures yet</source>
   <translation>画像はまだありません</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Drop a folder here, or choose one. It should hold one sub-folder for each defect class; good pictures go in one named “ok”.</source>
   <translation>フォルダーをここにドロップするか選択してください。欠陥クラスごとのサブフォルダーが必要です。良品画像は「ok」フォルダーに入れます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>{pictures} pictures, 1 class</source>
   <translation>画像 {pictures} 枚、クラス 1 個</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>{pictures} pictures, {classes} classes</source>
   <translation>画像 {pictures} 枚、クラス {classes} 個</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply 1 decision</source>
   <translation>決定 1 件を適用</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Apply {number} decisions</source>
   <translation>決定 {number} 件を適用</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>C&amp;hange…</source>
   <translation>変更(&amp;H)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Check: nothing in the way</source>
   <translation>チェック: 問題なし</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click to see the check</source>
   <translation>クリックでチェック結果を表示</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in 1 original…</source>
   <translation>元画像 1 枚で欠陥をクリック…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Click the defects in {number} originals…</source>
   <translation>元画像 {number} 枚で欠陥をクリック…</translation>
  </message>
  <message>
   <location filename="../../app/panels/pictures.py" />
   <source>Folder of pictures</source>
   <translation>画像のフォルダー</translation>
  </message>
 </context>
 <context>
  <name>PlaceSide</name>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Right as it is</source>
   <translation>このままで正しい(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>The lattice lies as it should (Enter)</source>
   <translation>格子は正しい位置にあります (Enter)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Take this place</source>
   <translation>この位置にする(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Use the place you dragged the lattice to (Enter)</source>
   <translation>格子をドラッグした位置を使います (Enter)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Put it bac&amp;k</source>
   <translation>元の位置へ(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Move the lattice back to where it was</source>
   <translation>格子を元の位置に戻します</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Drag the lattice until its lines lie on the circuit. Arrow keys move it by 1 px, with Shift by 0.1 px. The wheel zooms, the right button moves the picture, 0 shows it whole.</source>
   <translation>線が回路に重なるまで格子をドラッグします。矢印キーで 1 px、Shift と一緒に 0.1 px。ホイールで拡大、右ボタンで移動、0 で全体表示。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You said: right as it is.</source>
   <translation>このままで正しいと指定されています。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You put it right by hand.</source>
   <translation>手で直しました。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>You left it out.</source>
   <translation>除外しました。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>This picture {doubt}.</source>
   <translation>この画像: {doubt}。</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Take &amp;in again</source>
   <translation>もう一度使う(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>&amp;Leave out</source>
   <translation>除外(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Use this picture after all</source>
   <translation>この画像をやはり使います</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>Do not use this picture; it stays on disk</source>
   <translation>この画像を使いません。ファイルは残ります</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>x {x:.2f}, y {y:.2f} px</source>
   <translation>x {x:.2f}, y {y:.2f} px</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>turned {angle:+.1f}°</source>
   <translation>回転 {angle:+.1f}°</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>moved by hand</source>
   <translation>手で移動</translation>
  </message>
  <message>
   <location filename="../../app/pages/place_side.py" />
   <source>score {score:.2f}</source>
   <translation>スコア {score:.2f}</translation>
  </message>
 </context>
 <context>
  <name>Plot</name>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>real pictures: {value}</source>
   <translation>実画像: {value}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>now {value}</source>
   <translation>現在 {value}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>last {last}</source>
   <translation>最後 {last}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>last {last}   ★ {best} at {epoch:g}</source>
   <translation>最後 {last}   ★ {best} (エポック {epoch:g})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>{last}  ★ {best}</source>
   <translation>{last}  ★ {best}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plot.py" />
   <source>epoch {epoch:.4g}: {value}</source>
   <translation>エポック {epoch:.4g}: {value}</translation>
  </message>
 </context>
 <context>
  <name>Preparation</name>
  <message>
   <location filename="../../app/preparation.py" />
   <source>Making the demo pictures</source>
   <translation>デモ画像の作成</translation>
  </message>
  <message>
   <location filename="../../app/preparation.py" />
   <source>Preparing the pictures</source>
   <translation>画像の準備</translation>
  </message>
 </context>
 <context>
  <name>ProgressPanel</name>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Progress</source>
   <translation>進み具合</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Offer</source>
   <translation>提案</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Nothing is offered now</source>
   <translation>今は提案がありません</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>   (and {count} more)</source>
   <translation>   (ほか {count} 件)</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>{done} of {total} {unit}</source>
   <translation>{done} / {total} {unit}</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Looking at the checkpoint of epoch {epoch}</source>
   <translation>エポック {epoch} のチェックポイントを確認中</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Waiting for: {title}. It starts by itself.</source>
   <translation>待機中: {title}。終わると自動で始まります。</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Stopping after the step at hand; everything is kept.</source>
   <translation>今のステップの後に停止します。すべて残ります。</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Starting. The first steps take a few seconds.</source>
   <translation>開始しています。最初は数秒かかります。</translation>
  </message>
  <message>
   <location filename="../../app/panels/progress.py" />
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
 </context>
 <context>
  <name>ProjectSide</name>
  <message>
   <location filename="../../app/project_side.py" />
   <source>The project could not be read whole.</source>
   <translation>プロジェクトを全部は読めませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/project_side.py" />
   <source>The decision could not be kept.</source>
   <translation>決定を保存できませんでした。</translation>
  </message>
 </context>
 <context>
  <name>ProofProgress</name>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Model {number} of {total}</source>
   <translation>モデル {number}/{total}</translation>
  </message>
 </context>
 <context>
  <name>ProofSide</name>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Proof in view</source>
   <translation>表示中の証明</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Look at another proof of this project</source>
   <translation>このプロジェクトの別の証明を見ます</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Proof</source>
   <translation>証明</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Progress</source>
   <translation>進み具合</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Does it help?</source>
   <translation>役に立つか?</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>An inspection model learns from your real pictures alone, with classic augmentation, with the synthetic set, and with both. All are then tested on real defects that no generator ever saw. The answer is one sentence: the set helps, makes no measurable difference, or hurts, and how sure that is.</source>
   <translation>検査モデルが、実画像だけ、通常の水増し、合成セット、その両方で学習します。そして、どの生成器も見ていない実際の欠陥ですべてを試験します。答えは一文です: 役に立つか、測れるほどの差がないか、害になるか、そしてどれだけ確かか。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>F1 explains it at length.</source>
   <translation>F1 で詳しく説明します。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>{name} (not finished)</source>
   <translation>{name} (未完了)</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Nothing proved yet.</source>
   <translation>まだ何も証明していません。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Stopped at {done} of {total} models. Continue takes it up from there.</source>
   <translation>モデル {done}/{total} で停止。「続行」で再開します。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Choose another proof, or start one on the left.</source>
   <translation>別の証明を選ぶか、左で開始してください。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>The proof could not be read.</source>
   <translation>証明を読めませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/proof_side.py" />
   <source>Finished: {models} models trained.</source>
   <translation>完了: モデル {models} 個を学習。</translation>
  </message>
 </context>
 <context>
  <name>ProofSteps</name>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Proof</source>
   <translation>証明</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Models of the proof</source>
   <translation>証明のモデル</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Each model that is trained, with the share of the test's defects it finds at 2 % false alarms</source>
   <translation>学習する各モデルと、誤報 2 % で見つけた試験の欠陥の割合</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>{models} inspection models: {kinds} kinds of training, {seeds} of each. One alone may be luck; the verdict comes from all of them. In the table: the share of the test's defects that each finds at 2 % false alarms.</source>
   <translation>検査モデル {models} 個: 学習方法 {kinds} 種類、それぞれ {seeds} 個。1 個だけでは偶然かもしれないので、判定はすべてから出します。表は誤報 2 % で各モデルが見つけた試験の欠陥の割合です。</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Learns from</source>
   <translation>学ぶもの</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_steps.py" />
   <source>Model {number}</source>
   <translation>モデル {number}</translation>
  </message>
 </context>
 <context>
  <name>ProofView</name>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Figures of the proof</source>
   <translation>証明の数値</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Defects found</source>
   <translation>見つけた欠陥</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>How many defects each kind of training finds</source>
   <translation>学習の種類ごとに見つけた欠陥の数</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Each class</source>
   <translation>クラスごと</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Which defects are found</source>
   <translation>どの欠陥が見つかったか</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Amounts</source>
   <translation>量</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>How many synthetic pictures are best</source>
   <translation>合成画像は何枚が最良か</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Curves</source>
   <translation>曲線</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>ROC, precision and recall</source>
   <translation>ROC、適合率と再現率</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Counts</source>
   <translation>個数</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Confusion matrices</source>
   <translation>混同行列</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Another line</source>
   <translation>別のライン</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The same models on another process line</source>
   <translation>同じモデルを別のラインで</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Passport</source>
   <translation>記録票</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>What was compared, with versions and keys</source>
   <translation>何を比べたか、バージョンとキー</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Figures</source>
   <translation>数値</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Report (*.pdf)</source>
   <translation>レポート (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Save the report</source>
   <translation>レポートを保存</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The report could not be saved.</source>
   <translation>レポートを保存できませんでした。</translation>
  </message>
 </context>
 <context>
  <name>ProvePanel</name>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Proved on</source>
   <translation>証明の条件</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The inspection model that is trained with and without the set. The small network needs no graphics card.
The others are those of the published work; they begin with ImageNet weights where their file is found,
otherwise from zero, and the report says which.</source>
   <translation>セットありとなしで学習する検査モデルです。小さなネットワークにはグラフィックカードが要りません。
ほかは論文のものです。ファイルがあれば ImageNet の重みから、なければ
ゼロから学習し、レポートに記されます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Inspection &amp;model</source>
   <translation>検査モデル(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Inspection model</source>
   <translation>検査モデル</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Further test pictures</source>
   <translation>追加の試験画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None: only the tenth that was held back</source>
   <translation>なし: 残しておいた 10 分の 1 だけ</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>A folder of real pictures of the same line that were not prepared, one sub-folder a class.
The more defects in it, the smaller the differences that can be seen.</source>
   <translation>準備していない、同じラインの実画像のフォルダー。クラスごとにサブフォルダー。
欠陥が多いほど小さな差が見えます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Another line</source>
   <translation>別のライン</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>A folder of real pictures of another process line, one sub-folder a class: does it help there?</source>
   <translation>別のラインの実画像のフォルダー。クラスごとにサブフォルダー。そこでも役に立つかを見ます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>ImageNet weights</source>
   <translation>ImageNet の重み</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>None named: from this computer's cache, else from zero</source>
   <translation>指定なし: このコンピューターのキャッシュから、なければゼロから</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The folder with the published weights of this model, such as resnet50-11ad3fa6.pth.
Nothing is downloaded.</source>
   <translation>このモデルの公開された重みのあるフォルダー (例: resnet50-11ad3fa6.pth)。
何もダウンロードしません。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Go on with this proof where it stopped; what was trained is kept</source>
   <translation>この証明を止まった所から続けます。学習した分は残っています</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Hold the proof and free the processor</source>
   <translation>証明を止めて、プロセッサーを空けます</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Stop; the models that are trained are kept, and the proof can be continued</source>
   <translation>停止します。学習したモデルは残り、証明は続けられます</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Choose pictures in the Training tab first.</source>
   <translation>まず学習タブで画像を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>An inspection model learns good and bad pictures, and this project has no good ones: put some into a sub-folder “ok” and prepare again.</source>
   <translation>検査モデルは良品と不良を学びますが、このプロジェクトには良品がありません。サブフォルダー「ok」に入れて準備し直してください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Make a set in the Generation tab first.</source>
   <translation>まず生成タブでセットを作ってください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Nothing was held back to test with: that takes {least} pictures of a class. Name further test pictures, real ones that were not prepared.</source>
   <translation>試験用に取り分けた画像がありません。1 つのクラスに {least} 枚以上あると取り分けられます。準備に使っていない実画像を、追加の試験画像として指定してください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Tick the set that is to be proved.</source>
   <translation>証明するセットを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Train the inspection models and compare them; everything is kept</source>
   <translation>検査モデルを学習して比べます。すべて残ります</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>“{name}” stopped at {done} of {total} models.</source>
   <translation>「{name}」: モデル {done}/{total} 個で停止。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>{models} inspection models learn from the real pictures alone, with classic augmentation, with the set and with both, {seeds} of each kind. All are tested on real pictures that no generator saw.</source>
   <translation>検査モデル {models} 個が、実画像だけ、通常の水増し、セット、その両方で、各 {seeds} 個学習します。すべて、どの生成器も見ていない実画像で試験します。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>Roughly {time} on this computer.</source>
   <translation>このコンピューターでおよそ {time}。</translation>
  </message>
  <message>
   <location filename="../../app/panels/prove.py" />
   <source>The small network is much faster.</source>
   <translation>小さなネットワークのほうがずっと速くなります。</translation>
  </message>
 </context>
 <context>
  <name>ReviewList</name>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Pictures shown</source>
   <translation>表示する画像</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Which pictures are listed</source>
   <translation>一覧に出す画像を選びます</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>right</source>
   <translation>正しい</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>moved</source>
   <translation>移動</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>left out</source>
   <translation>除外</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>To look at ({number})</source>
   <translation>確認する画像 ({number})</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>All pictures ({number})</source>
   <translation>すべての画像 ({number})</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>Left out ({number})</source>
   <translation>除外した画像 ({number})</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>No coordinate is in doubt. Choose “All pictures” to look at them anyway.</source>
   <translation>疑わしい座標はありません。見るには「すべての画像」を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/pages/review_list.py" />
   <source>No picture was left out.</source>
   <translation>除外した画像はありません。</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coordinates to look at</source>
   <translation>確認する座標</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The picture with the pattern's lattice</source>
   <translation>パターンの格子を重ねた画像</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The lines should lie on the same parts of the circuit everywhere</source>
   <translation>線はどこでも回路の同じ場所に重なるはずです</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coor&amp;dinates</source>
   <translation>座標(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>See and correct where the pattern lies in each picture</source>
   <translation>各画像でのパターンの位置を見て直します</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Repeating cell by &amp;hand</source>
   <translation>繰り返しセルを手で描く(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Draw the repeating cell yourself, or say that there is none</source>
   <translation>繰り返しセルを自分で描くか、ないと指定します</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Coordinates</source>
   <translation>座標</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>Choose a picture at the left.</source>
   <translation>左で画像を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/pages/review.py" />
   <source>The repeating cell was changed. Press Apply: all coordinates are then found anew.</source>
   <translation>繰り返しセルが変わりました。「適用」を押すと、すべての座標を求め直します。</translation>
  </message>
 </context>
 <context>
  <name>RunChoice</name>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Run</source>
   <translation>ラン</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>The star marks the run with the highest overall score</source>
   <translation>星は総合スコアが最も高いランです</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>No trained run yet</source>
   <translation>学習済みのランがまだありません</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>At every checkpoint pictures are drawn and compared with real ones. The best one is used for generating: the highest score among those that copy no picture.</source>
   <translation>チェックポイントごとに画像を描いて実画像と比べます。生成には最良のもの、複製のない中で最高スコアのものを使います。</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Show its &amp;curves</source>
   <translation>曲線を表示(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>The same figures against the epoch, in the Training tab</source>
   <translation>学習タブで同じ値をエポックごとに見ます</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>&amp;Two runs side by side</source>
   <translation>2 つのランを並べる(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>Compare runs in the History tab</source>
   <translation>履歴タブでランを比べます</translation>
  </message>
  <message>
   <location filename="../../app/panels/checkpoints.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
 </context>
 <context>
  <name>RunColumn</name>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Run</source>
   <translation>ラン</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>No samples.</source>
   <translation>サンプルはありません。</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>&amp;Show</source>
   <translation>表示(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Show this run in the Training tab</source>
   <translation>このランを学習タブで表示します</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>C&amp;ontinue</source>
   <translation>続行(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Go on with this run from its last checkpoint</source>
   <translation>このランを最後のチェックポイントから続けます</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Copy settings</source>
   <translation>設定をコピー</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Take its settings over for the next training</source>
   <translation>この設定を次の学習に使います</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Delete…</source>
   <translation>削除…</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Move this run with all its checkpoints to the trash</source>
   <translation>このランをすべてのチェックポイントごとごみ箱へ移します</translation>
  </message>
  <message>
   <location filename="../../app/panels/run_column.py" />
   <source>Samples, epoch {epoch} – real left, generated right</source>
   <translation>サンプル、エポック {epoch} – 左が実画像、右が生成</translation>
  </message>
 </context>
 <context>
  <name>RunView</name>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Run</source>
   <translation>ラン</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Run in view</source>
   <translation>表示中のラン</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Look at another run; the star marks the one with the highest overall score</source>
   <translation>別のランを見ます。星は総合スコアが最も高いランです</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>★ {run}</source>
   <translation>★ {run}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>The run with the highest overall score</source>
   <translation>総合スコアが最も高いラン</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Curves</source>
   <translation>曲線</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Finished: {epochs} epochs. Go to Generation to make pictures with it.</source>
   <translation>完了: {epochs} エポック。生成タブで画像を作れます。</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stopped at epoch {epoch} of {epochs}. Continue takes it up from there.</source>
   <translation>エポック {epoch}/{epochs} で停止。「続行」でそこから再開します。</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stopped in its first epoch. Continue takes it up.</source>
   <translation>最初のエポックで停止。「続行」で再開します。</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>No checkpoint is good enough yet: {why}</source>
   <translation>まだ十分なチェックポイントがありません: {why}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>★ epoch {epoch}</source>
   <translation>★ エポック {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>エポック {epoch}/{epochs}</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stop the training; everything is kept, and Continue takes it up again</source>
   <translation>学習を停止します。すべて残り、「続行」で再開できます</translation>
  </message>
  <message>
   <location filename="../../app/run_view.py" />
   <source>Stop &amp;here</source>
   <translation>ここで停止(&amp;H)</translation>
  </message>
 </context>
 <context>
  <name>SampleGrid</name>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: real picture
{file}</source>
   <translation>{name}: 実画像
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: generated for the same coordinate
{file}</source>
   <translation>{name}: 同じ座標で生成
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>{name}: generated between this real picture and another
{file}</source>
   <translation>{name}: この実画像と別の実画像の間で生成
{file}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sample_grid.py" />
   <source>
coordinate error {error}</source>
   <translation>
座標誤差 {error}</translation>
  </message>
 </context>
 <context>
  <name>SamplesPanel</name>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples</source>
   <translation>サンプル</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples of the checkpoint before</source>
   <translation>前のチェックポイントのサンプル</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples of the checkpoint after</source>
   <translation>次のチェックポイントのサンプル</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Epoch of the samples</source>
   <translation>サンプルのエポック</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Drag to see the same pictures get better from checkpoint to checkpoint</source>
   <translation>ドラッグすると、同じ画像がチェックポイントごとに良くなる様子が見えます</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>At every checkpoint a few pictures are made here, each beside a real one of the same coordinate.</source>
   <translation>チェックポイントごとに数枚を作り、同じ座標の実画像と並べて表示します。</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>At every checkpoint a few pictures are made here, each beside the nearer of the two real ones it lies between.</source>
   <translation>チェックポイントごとに数枚を作り、間をとった実画像 2 枚のうち近いほうと並べて表示します。</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples, epoch {epoch} – real left, generated right</source>
   <translation>サンプル、エポック {epoch} – 左が実画像、右が生成</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>Samples, epoch {epoch} – nearest real left, generated right</source>
   <translation>サンプル、エポック {epoch} – 左が最も近い実画像、右が生成</translation>
  </message>
  <message>
   <location filename="../../app/panels/samples.py" />
   <source>{title}, best checkpoint ★</source>
   <translation>{title}、最良のチェックポイント ★</translation>
  </message>
 </context>
 <context>
  <name>SetChoice</name>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Sets to prove</source>
   <translation>証明するセット</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Other &amp;folder…</source>
   <translation>別のフォルダー(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Add a generated set that lies outside of the project</source>
   <translation>プロジェクトの外にある生成セットを加えます</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>There is no generated set yet. Make one first: the proof then says whether it is worth using.</source>
   <translation>生成されたセットがまだありません。先に作ってください。使う価値があるかを証明します。</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>&amp;Go to Generation</source>
   <translation>生成へ(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Make a balanced set with a trained model</source>
   <translation>学習済みモデルで均等なセットを作ります</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{name}, {number} pictures</source>
   <translation>{name}、画像 {number} 枚</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{name}, {number} pictures ↗</source>
   <translation>{name}、画像 {number} 枚 ↗</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Prove this set: {folder}</source>
   <translation>このセットを証明: {folder}</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Outside of the project: {folder}</source>
   <translation>プロジェクトの外: {folder}</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>Folder of a generated set</source>
   <translation>生成されたセットのフォルダー</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>{folder} holds no manifest.csv. Choose a folder that was made here by Generate.</source>
   <translation>{folder} に manifest.csv がありません。ここの「生成」で作られたフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/set_choice.py" />
   <source>This is not a generated set.</source>
   <translation>生成されたセットではありません。</translation>
  </message>
 </context>
 <context>
  <name>SharePlot</name>
  <message>
   <location filename="../../app/widgets/share_plot.py" />
   <source>The wheel zooms, dragging moves, a double click shows all again</source>
   <translation>ホイールで拡大、ドラッグで移動、ダブルクリックで全体表示</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Flawsmith turns a folder of your defect pictures into a balanced training set, and proves whether it helps.</source>
   <translation>Flawsmith は欠陥画像のフォルダーを均等な学習セットに変え、役に立つかを証明します。</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>&amp;Choose your pictures…</source>
   <translation>画像を選択(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Open the &amp;demo</source>
   <translation>デモを開く(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>&amp;Open another project…</source>
   <translation>別のプロジェクトを開く(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Open a project's folder (Ctrl+O)</source>
   <translation>プロジェクトのフォルダーを開きます (Ctrl+O)</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Recent projects</source>
   <translation>最近のプロジェクト</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>A folder with one sub-folder for each defect; good pictures in one named “ok”. Your pictures are only read, never changed. You can also drop the folder here.</source>
   <translation>欠陥ごとのサブフォルダーがあるフォルダー。良品は「ok」に入れます。画像は読むだけで、変更しません。フォルダーをここにドロップしてもかまいません。</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Flawsmith draws its own pictures and prepares them: nothing is needed, about a minute.</source>
   <translation>Flawsmith が自分で画像を描いて準備します。必要なものはなく、1 分ほどです。</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>Opening {name}…</source>
   <translation>{name} を開いています…</translation>
  </message>
  <message>
   <location filename="../../app/start_page.py" />
   <source>None yet.</source>
   <translation>まだありません。</translation>
  </message>
 </context>
 <context>
  <name>SupportDialog</name>
  <message>
   <location filename="../../app/support.py" />
   <source>Save support bundle</source>
   <translation>サポート用ファイルを保存</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>One file that helps others to find a fault: the program's log and versions, the device, and of this project the settings, the curves and the names of its files. Nothing is sent; you decide who gets it.</source>
   <translation>不具合の調査に役立つ 1 つのファイル: ログとバージョン、デバイス、このプロジェクトの設定、曲線、ファイル名。何も送信されません。誰に渡すかはあなたが決めます。</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>&amp;Also a few pictures: three of each class and the newest samples</source>
   <translation>画像も少し含める(&amp;A): 各クラス 3 枚と最新のサンプル</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Leave this off where your pictures may not leave the factory</source>
   <translation>画像を工場の外に出せない場合はオフのままにしてください</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>&amp;Save…</source>
   <translation>保存(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Choose where the file goes</source>
   <translation>ファイルの保存先を選びます</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Open its &amp;folder</source>
   <translation>フォルダーを開く(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Show the file in the file manager</source>
   <translation>ファイルをファイルマネージャーで表示します</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Zip files (*.zip)</source>
   <translation>Zip ファイル (*.zip)</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Saving…</source>
   <translation>保存しています…</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>The bundle could not be saved.</source>
   <translation>ファイルを保存できませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/support.py" />
   <source>Saved as {file}.</source>
   <translation>{file} に保存しました。</translation>
  </message>
 </context>
 <context>
  <name>Tiling</name>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated: where the rectangle is right, no seams are seen</source>
   <translation>繰り返したセル。枠が正しければ継ぎ目は見えません</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated</source>
   <translation>繰り返したセル</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tiling.py" />
   <source>The cell repeated is shown here.</source>
   <translation>繰り返したセルがここに出ます。</translation>
  </message>
 </context>
 <context>
  <name>TrainPanel</name>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Train</source>
   <translation>学習</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Choose pictures first.</source>
   <translation>まず画像を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Why?</source>
   <translation>理由</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Read the whole advice</source>
   <translation>助言の全文を読みます</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion</source>
   <translation>拡散モデル</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion, as published</source>
   <translation>拡散モデル、論文の方式</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>DeepSMOTE</source>
   <translation>DeepSMOTE</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Diffusion draws only the defect and takes the circuit from your pictures: best in most cases.
As published draws the whole picture, as in the paper; it needs more pictures and time.
DeepSMOTE makes pictures between two real ones of a class: for sets of a few tens. It learns
in minutes and cannot be asked for a coordinate.</source>
   <translation>拡散モデルは欠陥だけを描き、回路は実画像から取ります。ほとんどの場合に最良です。
論文の方式は画像全体を描きます。より多くの画像と時間が必要です。
DeepSMOTE は同じクラスの実画像 2 枚の間を作ります。数十枚に向き、
数分で学習しますが、座標は指定できません。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>How often the training goes through all pictures</source>
   <translation>すべての画像を何回繰り返して学習するか</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Generator</source>
   <translation>生成器(&amp;G)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Epochs</source>
   <translation>エポック(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>T&amp;imesteps</source>
   <translation>タイムステップ(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Go on with this run from its last checkpoint, with its own settings</source>
   <translation>このランを最後のチェックポイントから、元の設定で続けます</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Hold the training and free the processor</source>
   <translation>学習を止めて、プロセッサーを空けます</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Stop after the step at hand; what was learnt is kept and can be continued</source>
   <translation>今のステップの後に停止します。学んだ内容は残り、続けられます</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Trying how fast this computer is…</source>
   <translation>このコンピューターの速さを測っています…</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Advised: {name}</source>
   <translation>推奨: {name}</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{text}, about {time}</source>
   <translation>{text}、約 {time}</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>In how many steps a picture is turned into noise and back; 1000 is usual</source>
   <translation>画像を何段階でノイズにし、戻すか。通常は 1000</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>DeepSMOTE makes a picture in one step.</source>
   <translation>DeepSMOTE は 1 段階で画像を作ります。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Start</source>
   <translation>開始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>&amp;Start next</source>
   <translation>次に開始(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Train a new run with these settings</source>
   <translation>この設定で新しいランを学習します</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>Add a training with these settings to the queue; it starts by itself</source>
   <translation>この設定の学習を待ち行列に加えます。自動で始まります</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{run} stopped at epoch {epoch} of {epochs}.</source>
   <translation>{run}: エポック {epoch}/{epochs} で停止。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>1 training waits and starts by itself.</source>
   <translation>1 件の学習が待機中で、自動で始まります。</translation>
  </message>
  <message>
   <location filename="../../app/panels/train.py" />
   <source>{number} trainings wait.</source>
   <translation>{number} 件の学習が待機中です。</translation>
  </message>
 </context>
 <context>
  <name>TrainingTab</name>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>Choose pictures on the left to begin.</source>
   <translation>左で画像を選んで始めてください。</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>No training yet. Choose the epochs and press Start.</source>
   <translation>まだ学習がありません。エポック数を決めて「開始」を押してください。</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The pictures are being prepared. A training can be started then.</source>
   <translation>画像を準備しています。終わると学習を開始できます。</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The training cannot start.</source>
   <translation>学習を開始できません。</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>Go on with this run from its last checkpoint, with its own settings</source>
   <translation>このランを最後のチェックポイントから、元の設定で続けます</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>C&amp;ontinue</source>
   <translation>続行(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/training_tab.py" />
   <source>The training ended before its time.</source>
   <translation>学習が途中で終わりました。</translation>
  </message>
 </context>
 <context>
  <name>Trainings</name>
  <message>
   <location filename="../../app/trainings.py" />
   <source>Training {run}</source>
   <translation>{run} の学習</translation>
  </message>
 </context>
 <context>
  <name>UncaughtErrors</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>This is a fault of Flawsmith. Jobs that run go on and nothing on disk is lost. If it happens again, start the program anew, and send a support bundle to those who look after it.</source>
   <translation>Flawsmith の不具合です。実行中のジョブは続き、ディスクの内容は失われません。再び起きたら、プログラムを起動し直し、サポート用ファイルを担当者に送ってください。</translation>
  </message>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Something unexpected happened.</source>
   <translation>予期しないことが起きました。</translation>
  </message>
 </context>
 <context>
  <name>VerdictCard</name>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Verdict</source>
   <translation>判定</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Open the &amp;report</source>
   <translation>レポートを開く(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>The whole proof with pictures, to read and to hand on; opens in the browser</source>
   <translation>図入りの証明の全文。読んで渡せます。ブラウザーで開きます</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Save P&amp;DF…</source>
   <translation>P&amp;DF を保存…</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>Keep the report as a file to send or to print</source>
   <translation>レポートを送付・印刷用のファイルとして残します</translation>
  </message>
  <message>
   <location filename="../../app/panels/proof_view.py" />
   <source>   (and {count} more)</source>
   <translation>   (ほか {count} 件)</translation>
  </message>
 </context>
 <context>
  <name>_Place</name>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Leave out</source>
   <translation>除外</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>{file}, left out</source>
   <translation>{file}、除外</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Take in again</source>
   <translation>もう一度使う</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Use this picture after all</source>
   <translation>この画像をやはり使います</translation>
  </message>
  <message>
   <location filename="../../app/widgets/large_pictures.py" />
   <source>Do not use this picture; it stays on disk</source>
   <translation>この画像を使いません。ファイルは残ります</translation>
  </message>
 </context>
 <context>
  <name>_Row</name>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Waits for: {title}</source>
   <translation>待機: {title}</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stopping; everything is kept</source>
   <translation>停止中。すべて残ります</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>At work</source>
   <translation>実行中</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Resume</source>
   <translation>再開</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Hold this job, or go on with it</source>
   <translation>このジョブを止める、または続けます</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Remove</source>
   <translation>外す</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Take it out of the queue</source>
   <translation>待ち行列から外します</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>Stop it and keep everything</source>
   <translation>停止してすべて残します</translation>
  </message>
  <message>
   <location filename="../../app/jobs_button.py" />
   <source>{stage}, {share} %</source>
   <translation>{stage}、{share} %</translation>
  </message>
 </context>
 <context>
  <name>check</name>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} pictures</source>
   <translation>画像 {number} 枚</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} classes</source>
   <translation>クラス {number} 個</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} groups that no split divides</source>
   <translation>分割しない組 {number} 個</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>read as: {layout}</source>
   <translation>読み方: {layout}</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 thing stands in the way of training</source>
   <translation>学習の前に解決が必要なこと 1 件</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} things stand in the way of training</source>
   <translation>学習の前に解決が必要なこと {number} 件</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>Nothing stands in the way of training</source>
   <translation>学習の妨げになるものはありません</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>one folder a class</source>
   <translation>クラスごとに 1 フォルダー</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>captions beside the pictures</source>
   <translation>画像と並んだキャプション</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 thing to look at</source>
   <translation>確認すること 1 件</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} things to look at</source>
   <translation>確認すること {number} 件</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>1 file was left out</source>
   <translation>1 ファイルを除外</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{number} files were left out</source>
   <translation>{number} ファイルを除外</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>STOP</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>LOOK</source>
   <translation>確認</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>NOTE</source>
   <translation>参考</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{verdict}.</source>
   <translation>{verdict}。</translation>
  </message>
 </context>
 <context>
  <name>curves</name>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Overall score</source>
   <translation>総合スコア</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Yield</source>
   <translation>的中率</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Codes in use</source>
   <translation>使用中のコード</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Reconstruction, dB</source>
   <translation>復元、dB</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Reconstruction in defects, dB</source>
   <translation>欠陥の復元、dB</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Coordinate error, px</source>
   <translation>座標誤差、px</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>held-back pictures</source>
   <translation>検証画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>trained pictures</source>
   <translation>学習画像</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>SSIM of {which}</source>
   <translation>{which}の SSIM</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>1 - {metric} of {which}</source>
   <translation>{which}の 1 - {metric}</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>What the training makes small. Falling, then level, is as it should be.</source>
   <translation>学習が小さくしていく値。下がってから平らになれば正常です。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>All that matters in one figure, 0 to 1: distance to real pictures, position and yield; no better than what is worst. The star is the highest of those that copy no picture; pictures are made with that one.</source>
   <translation>重要なことを 1 つにまとめた 0～1 の値: 実画像との距離、位置、的中率。最も悪い項目を超えません。星は複製のない中の最高で、画像はそれで作られます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Share of generated pictures that show the class that was asked for, by a judge that has learnt from real pictures only.</source>
   <translation>求めたクラスを示す生成画像の割合。実画像だけを学んだ判定器によります。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>What the first stage makes small: it learns to write a picture in few codes and read it.</source>
   <translation>第 1 段階が小さくしていく値。画像を少ないコードで書き、読み戻すことを学びます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How much of its list of picture parts the first stage uses. Low: it draws with few parts, and coarsely.</source>
   <translation>第 1 段階が部品の一覧をどれだけ使うか。低いと少ない部品で粗く描きます。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How exactly a picture comes back from its codes; nothing that is lost here can be drawn later. 30 dB is good.</source>
   <translation>画像がコードからどれだけ正確に戻るか。ここで失われたものは後で描けません。30 dB なら良好です。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>The same inside the defects only, where it matters and where it is always lower.</source>
   <translation>欠陥の内側だけの同じ値。大事な場所で、必ず低めになります。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How alike generated and real pictures of the same coordinate are outside the defects; 1 is identical. The dashed line is what real pictures reach among themselves.</source>
   <translation>同じ座標の生成画像と実画像が欠陥の外でどれだけ似ているか。1 で同一。破線は実画像どうしの値です。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How alike they look to a trained eye model; 1 is identical. It is nearly blind to small shifts, so read it together with the coordinate error.</source>
   <translation>学習済みの目のモデルにどれだけ似て見えるか。1 で同一。小さなずれはほとんど見えないので、座標誤差と一緒に見てください。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>How far the pattern of a generated picture lies from where it was asked, in pixels, as the median; 0 is exact. The dashed line is the error of the measurement itself, on real pictures.</source>
   <translation>生成画像のパターンが求めた場所から何ピクセルずれたか (中央値)。0 で正確。破線は実画像で測った測定自体の誤差です。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>No class has enough pictures to hold any back, so pictures that were trained on are given to the model, and what comes back is compared with them. New pictures may be worse</source>
   <translation>検証用に残せるほど画像の多いクラスがないため、学習した画像をモデルに与え、戻ってきたものと比べます。新しい画像では悪くなることがあります</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>Held-back pictures are not trained on. Each is given to the model, and what comes back is compared with it</source>
   <translation>検証画像は学習に使いません。それぞれをモデルに与え、戻ってきたものと比べます</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>{how}; 1 is identical.</source>
   <translation>{how}。1 で同一。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>{how} by a trained eye model; 1 is identical.</source>
   <translation>{how} (学習済みの目のモデルによる)。1 で同一。</translation>
  </message>
  <message>
   <location filename="../../app/panels/curve_words.py" />
   <source>The training's own measure, on pictures it never sees. Where it is least the model is best, and pictures are made with that checkpoint; rising means that the rest is learnt by heart.</source>
   <translation>学習で見ていない画像で測った、学習自体の値。最小のところが最良で、画像はそのチェックポイントで作られます。上がり始めたら、残りは丸暗記です。</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Flawsmith</source>
   <translation>Flawsmith</translation>
  </message>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
 </context>
 <context>
  <name>failures</name>
  <message>
   <location filename="../../app/errors_dialog.py" />
   <source>Open its &amp;folder</source>
   <translation>フォルダーを開く(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>A file</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Everything up to the last checkpoint is kept.</source>
   <translation>最後のチェックポイントまではすべて残っています。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The memory of the computer or of its graphics card is full.</source>
   <translation>コンピューターかグラフィックカードのメモリがいっぱいです。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Close other programs and continue.</source>
   <translation>ほかのプログラムを閉じて続けてください。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The disk is full: {file} could not be written.</source>
   <translation>ディスクがいっぱいで {file} に書き込めませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Free some space on it and continue.</source>
   <translation>空きを増やして続けてください。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>{file} may not be written or read.</source>
   <translation>{file} を読み書きできません。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Check the permissions of its folder, and whether another program has it open. Then try again.</source>
   <translation>フォルダーの権限と、別のプログラムが開いていないかを確かめ、もう一度試してください。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>{file} cannot be reached.</source>
   <translation>{file} にアクセスできません。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Look whether its drive or network share is connected, and continue.</source>
   <translation>ドライブやネットワーク共有がつながっているか確かめて続けてください。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>The job was ended from outside, most often because the computer's memory ran out.</source>
   <translation>ジョブが外から終了されました。多くはメモリ不足が原因です。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>This is a fault of Flawsmith.</source>
   <translation>Flawsmith の不具合です。</translation>
  </message>
  <message>
   <location filename="../../app/failures.py" />
   <source>Try again. If it happens once more, save a support bundle and send it to those who look after Flawsmith.</source>
   <translation>もう一度試してください。再び起きたら、サポート用ファイルを保存して担当者に送ってください。</translation>
  </message>
 </context>
 <context>
  <name>lock</name>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project is open in another window. Here it can only be looked at.</source>
   <translation>このプロジェクトは別のウィンドウで開いています。ここでは見るだけです。</translation>
  </message>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project is open on the computer {name}. Here it can only be looked at.</source>
   <translation>このプロジェクトはコンピューター {name} で開いています。ここでは見るだけです。</translation>
  </message>
  <message>
   <location filename="../../app/project_lock.py" />
   <source>This project's folder cannot be written to, so it can only be looked at. To work with it, copy it to a folder of your own and open that.</source>
   <translation>このプロジェクトのフォルダーには書き込めないため、閲覧だけができます。作業するには、自分のフォルダーにコピーしてそれを開いてください。</translation>
  </message>
 </context>
 <context>
  <name>made</name>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, rejected by the check: {why}</source>
   <translation>{defect}、検査で却下: {why}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, judged {judged}</source>
   <translation>{defect}、判定は {judged}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{defect}, judged so with {share}</source>
   <translation>{defect}、判定の確信度 {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>coordinate error {error}</source>
   <translation>座標誤差 {error}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{share} of {first}, the rest of {second}</source>
   <translation>{first} が {share}、残りは {second}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest training picture: {file}, distance {distance:.1f}</source>
   <translation>最も近い学習画像: {file}、距離 {distance:.1f}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest training picture: {file}</source>
   <translation>最も近い学習画像: {file}</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>the nearer parent</source>
   <translation>近いほうの親</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>the other parent</source>
   <translation>もう一方の親</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest real one, and drawn after it</source>
   <translation>最も近い実画像で、これを元に描いた</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>nearest real one</source>
   <translation>最も近い実画像</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>drawn after this real one</source>
   <translation>この実画像を元に描いた</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{number} pictures, none drawn again</source>
   <translation>画像 {number} 枚、描き直しなし</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{number} pictures</source>
   <translation>画像 {number} 枚</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{kept} of {asked} kept</source>
   <translation>{asked} 枚中 {kept} 枚を採用</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>{text}, {number} drawn again</source>
   <translation>{text}、{number} 枚を描き直し</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>wrong class</source>
   <translation>別のクラス</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>off position</source>
   <translation>位置ずれ</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>mask</source>
   <translation>マスク</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>sharpness</source>
   <translation>鮮明さ</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>near copies</source>
   <translation>ほぼ複製</translation>
  </message>
  <message>
   <location filename="../../app/model/made.py" />
   <source>unreal</source>
   <translation>非現実的</translation>
  </message>
 </context>
 <context>
  <name>measured</name>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>loss on held-back pictures {loss:.4f}</source>
   <translation>検証画像の損失 {loss:.4f}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>position error {error}</source>
   <translation>位置誤差 {error}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>likeness {value:.2f} of {most:.2f}</source>
   <translation>類似度 {value:.2f} (上限 {most:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>{share} show their class</source>
   <translation>{share} が的中</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>distance {times:.1f} × real</source>
   <translation>距離は実画像の {times:.1f} 倍</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>no copies</source>
   <translation>複製なし</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>{share} copies</source>
   <translation>複製 {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Best checkpoint: epoch {epoch}.</source>
   <translation>最良のチェックポイント: エポック {epoch}。</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Overall score {score:.2f} of 1, the highest of those that copy no picture. It is made of:</source>
   <translation>総合スコア {score:.2f}/1、複製のない中で最高。内訳:</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Overall score {score:.2f} of 1, the highest, but every checkpoint copies. It is made of:</source>
   <translation>総合スコア {score:.2f}/1 で最高ですが、どのチェックポイントも複製しています。内訳:</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Its loss on held-back pictures, which it has never seen, is the least.</source>
   <translation>一度も見ていない検証画像での損失が最小です。</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• distance to real pictures {kid:.2g}; real ones among themselves: {floor:.2g}</source>
   <translation>• 実画像との距離 {kid:.2g}。実画像どうしは {floor:.2g}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• position: half of the pictures lie nearer to the asked coordinate than {px:.2g} px</source>
   <translation>• 位置: 画像の半分は求めた座標から {px:.2g} px 以内です</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>• yield: {share} show the asked class, by a judge that knows real pictures only</source>
   <translation>• 的中率: 実画像だけを知る判定器で {share} が求めたクラスです</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Copies: {share} are nearly a training picture; too many rule a checkpoint out.</source>
   <translation>複製: {share} が学習画像とほぼ同じです。多すぎるチェックポイントは除かれます。</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Copies: {share} are nearly a training picture; generation draws others in their place.</source>
   <translation>複製：{share}が学習画像とほぼ同じです。生成時には代わりに別の画像を作ります。</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Sharpness {share} of real</source>
   <translation>鮮明さは実画像の {share}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>, in the defect {inside}</source>
   <translation>、欠陥の中は {inside}</translation>
  </message>
  <message>
   <location filename="../../app/model/measured.py" />
   <source>Variety within a class: {share} of that of real pictures.</source>
   <translation>クラス内の多様性：実画像の{share}。</translation>
  </message>
 </context>
 <context>
  <name>proof</name>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real only</source>
   <translation>実画像のみ</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + classic augmentation</source>
   <translation>実画像 + 通常の水増し</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set}</source>
   <translation>実画像 + {set}</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} ({share} %)</source>
   <translation>実画像 + {set} ({share} %)</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} + classic augmentation</source>
   <translation>実画像 + {set} + 通常の水増し</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Real + {set} ({share} %) + classic augmentation</source>
   <translation>実画像 + {set} ({share} %) + 通常の水増し</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To learn from</source>
   <translation>学習用</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To set thresholds</source>
   <translation>しきい値の設定用</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>To test</source>
   <translation>試験用</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Another line</source>
   <translation>別のライン</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Small network</source>
   <translation>小さなネットワーク</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Finished</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Inspection model</source>
   <translation>検査モデル</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Its first weights</source>
   <translation>最初の重み</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Models of each kind</source>
   <translation>種類ごとのモデル数</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Steps of each training</source>
   <translation>各学習のステップ数</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Pictures in a step</source>
   <translation>1 ステップの画像数</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Amounts tried</source>
   <translation>試した量</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Further test pictures</source>
   <translation>追加の試験画像</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Pictures of another line</source>
   <translation>別のラインの画像</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Key of this proof</source>
   <translation>この証明のキー</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_words.py" />
   <source>Key of the pictures</source>
   <translation>画像のキー</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{minutes} min</source>
   <translation>{minutes} 分</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 時間 {minutes} 分</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left</source>
   <translation>残り {duration}</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left (ends about {time:%H:%M})</source>
   <translation>残り {duration} ({time:%H:%M} 頃終了)</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{duration} left (ends {time:%Y-%m-%d} about {time:%H:%M})</source>
   <translation>残り {duration} ({time:%Y-%m-%d} {time:%H:%M} 頃終了)</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>&lt; {least:g} px</source>
   <translation>&lt; {least:g} px</translation>
  </message>
  <message>
   <location filename="../../app/model/words.py" />
   <source>{value:.2f} px</source>
   <translation>{value:.2f} px</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>overexposed</source>
   <translation>露出過多に見えます</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>underexposed</source>
   <translation>露出不足に見えます</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>white</source>
   <translation>白</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>black</source>
   <translation>黒</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>bright</source>
   <translation>明るい</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>colour</source>
   <translation>カラー</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>grey</source>
   <translation>グレー</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>with</source>
   <translation>ありで</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>without</source>
   <translation>なしで</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>sure</source>
   <translation>確か</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>diffusion</source>
   <translation>拡散モデル</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} second</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} seconds</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} minute</source>
   <translation>{0} 分</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} minutes</source>
   <translation>{0} 分</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} hour</source>
   <translation>{0} 時間</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} hours</source>
   <translation>{0} 時間</translation>
  </message>
  <message>
   <location filename="../../core/checkpoints.py" />
   <source>The checkpoint {0} is missing.</source>
   <translation>チェックポイント {0} がありません。</translation>
  </message>
  <message>
   <location filename="../../core/checkpoints.py" />
   <source>{0} is not a whole Flawsmith checkpoint; use an earlier one.</source>
   <translation>{0} は完全な Flawsmith のチェックポイントではありません。前のものを使ってください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Share of the VQVAE's codes in use</source>
   <translation>VQVAE コードの使用率</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Reconstruction by the VQVAE, dB</source>
   <translation>VQVAE による復元、dB</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Reconstruction inside the defects, dB</source>
   <translation>欠陥内の復元、dB</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Training loss</source>
   <translation>学習損失</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Loss on held-back pictures</source>
   <translation>検証画像の損失</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>SSIM outside defects</source>
   <translation>欠陥外の SSIM</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>1 - perceptual distance</source>
   <translation>1 - 知覚距離</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Coordinate error, px (median)</source>
   <translation>座標誤差、px (中央値)</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Overall score</source>
   <translation>総合スコア</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Loss on validation pictures</source>
   <translation>検証画像の損失</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>SSIM of held-back pictures</source>
   <translation>検証画像の SSIM</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>1 - perceptual distance, held back</source>
   <translation>1 - 知覚距離、検証</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The picture size is {0} px; choose 64 to 512.</source>
   <translation>画像の大きさが {0} px です。64～512 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures asked for; choose 33 to 100000.</source>
   <translation>画像 {0} 枚が指定されました。33～100000 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Process line {0} does not exist; choose 0 or more.</source>
   <translation>ライン {0} はありません。0 以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Rows are moved by {0} px; choose at most 200 px.</source>
   <translation>行が {0} px ずれます。200 px 以下にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The pictures are turned by {0} degrees; choose at most 180.</source>
   <translation>画像が {0} 度回転します。180 以下にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The change of scale is {0}; choose 0 to 0.2.</source>
   <translation>倍率の変化が {0} です。0～0.2 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The share of reversed pictures is {0}; choose 0 to 1.</source>
   <translation>反転画像の割合が {0} です。0～1 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The blur is {0} px; choose 0 to 8.</source>
   <translation>ぼけが {0} px です。0～8 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The noise is {0}; choose 0 to 0.5.</source>
   <translation>ノイズが {0} です。0～0.5 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Crops of {0} px were asked for; choose 32 to 512.</source>
   <translation>{0} px の切り出しが指定されました。32～512 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Crops of {0} px exceed the limit of {1} px.</source>
   <translation>切り出し {0} px が上限 {1} px を超えています。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Parts of a file's name are counted from 1 (or from -1, the last).</source>
   <translation>ファイル名の部分は 1 から数えます (末尾は -1)。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The generator '{0}' is not available; choose one of: {1}.</source>
   <translation>生成器 '{0}' はありません。次から選んでください: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The loss '{0}' is not available; choose one of: {1}.</source>
   <translation>損失 '{0}' はありません。次から選んでください: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Epochs is {0}; choose 1 to 100000.</source>
   <translation>エポックが {0} です。1～100000 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Timesteps is {0}; choose 2 to 10000.</source>
   <translation>タイムステップが {0} です。2～10000 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>VQVAE epochs is {0}; choose 1 to 100000.</source>
   <translation>VQVAE のエポックが {0} です。1～100000 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Batch size is {0}; choose 1 or more.</source>
   <translation>バッチの大きさが {0} です。1 以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures at once; choose 1 or more.</source>
   <translation>一度に画像 {0} 枚です。1 以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>A checkpoint is due every 1 or more epochs.</source>
   <translation>チェックポイントの間隔は 1 エポック以上です。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The run has no name; give it one.</source>
   <translation>ランに名前がありません。名前を付けてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The coordinate jitter is {0} px; choose 0 or more.</source>
   <translation>座標の揺らぎが {0} px です。0 以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>No pictures were asked for; set a count above 0.</source>
   <translation>画像が指定されていません。0 より大きい枚数にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Say what to evaluate: either a run or a set.</source>
   <translation>評価する対象を指定してください: ランかセット。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The format '{0}' is not available; choose one of: {1}.</source>
   <translation>形式 '{0}' はありません。次から選んでください: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The classifier '{0}' is not available; choose one of: {1}.</source>
   <translation>分類器 '{0}' はありません。次から選んでください: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>No set was named to prove; name the folder of at least one generated set (--set).</source>
   <translation>証明するセットがありません。生成されたセットのフォルダーを 1 つ以上指定してください (--set)。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} seeds were asked for; choose 1 to 100 (5 or more to trust).</source>
   <translation>シード {0} 個が指定されました。1～100 にしてください (信頼するには 5 以上)。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>An amount is a share of the set; choose numbers above 0, up to 1.</source>
   <translation>量はセットに対する割合です。0 より大きく 1 以下にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Steps is {0}; choose 8 or more.</source>
   <translation>ステップが {0} です。8 以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>Batch size is {0}; choose 2 or more.</source>
   <translation>バッチの大きさが {0} です。2 以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The cycle is {0} x {1} px; choose 12 to 200 px each.</source>
   <translation>周期が {0} x {1} px です。それぞれ 12～200 px にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>{0} pictures of '{1}' asked for; choose 0 to 1000000.</source>
   <translation>'{1}' の画像 {0} 枚が指定されました。0～1000000 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/config.py" />
   <source>The range of '{0}' goes from {1} to {2}; give the smaller number first.</source>
   <translation>'{0}' の範囲が {1} から {2} です。小さい数を先にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>JSON files that hold neither COCO nor LabelMe annotations are not used: {0} (the first is {1}).</source>
   <translation>COCO でも LabelMe でもない JSON ファイルは使いません: {0} 個 (最初は {1})。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>cannot be opened ({0})</source>
   <translation>開けません ({0})</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not whole JSON (line {0})</source>
   <translation>JSON が不完全です ({0} 行目)</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not JSON that can be read</source>
   <translation>読める JSON ではありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>is not text</source>
   <translation>テキストではありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotation_files.py" />
   <source>{0}; its annotations are not used: export it again</source>
   <translation>{0}。アノテーションは使いません。書き出し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>names no category</source>
   <translation>カテゴリー名がありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>class {0}</source>
   <translation>クラス {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} lists pictures that the folder does not hold: {1} (the first is {2}). Copy what is missing, or choose the folder that holds the pictures too.</source>
   <translation>{0} にはフォルダーにない画像が載っています: {1} 枚 (最初は {2})。足りない画像をコピーするか、画像も入ったフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>annotation {0}</source>
   <translation>アノテーション {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} gives no name to {1}; name them in its list of categories.</source>
   <translation>{0} に {1} の名前がありません。カテゴリー一覧に名前を付けてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0}: {1} of {2} annotations cannot be used; the first: {3}. Mend and export them again.</source>
   <translation>{0}: アノテーション {2} 個のうち {1} 個が使えません。最初: {3}。直して書き出し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>cut short</source>
   <translation>途中で切れています</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has neither an outline nor a box with a size</source>
   <translation>輪郭も大きさのある枠もありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an outline of an unknown kind</source>
   <translation>未知の種類の輪郭です</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an outline of fewer than three points</source>
   <translation>輪郭の点が 3 個未満です</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>lists {0}, which is outside the folder and is not read</source>
   <translation>フォルダーの外の {0} を指しているため読みません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} is not a record</source>
   <translation>{0} はレコードではありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>lists pictures but no annotations; export it again with them</source>
   <translation>画像だけでアノテーションがありません。一緒に書き出し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>not a run length</source>
   <translation>ランレングスではありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has a damaged mask (RLE)</source>
   <translation>マスク (RLE) が壊れています</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has a mask of {0}x{1} px in a picture of another size</source>
   <translation>大きさの違う画像に {0}x{1} px のマスクがあります</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>has an empty mask (RLE)</source>
   <translation>マスク (RLE) が空です</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_coco.py" />
   <source>{0} belongs to no picture of the list</source>
   <translation>{0} に当たる画像が一覧にありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>is not a record</source>
   <translation>レコードではありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has no label</source>
   <translation>ラベルがありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has points that are not pairs of numbers</source>
   <translation>点が数の組ではありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>is a {0} that has no area or is not understood</source>
   <translation>面積がないか理解できない {0} です</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>{0}: {1} of {2} shapes cannot be used (the first: {3}); draw them again.</source>
   <translation>{0}: 図形 {2} 個のうち {1} 個が使えません (最初: {3})。描き直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>has no list of shapes; save it again in LabelMe</source>
   <translation>図形の一覧がありません。LabelMe で保存し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>shape {0} {1}</source>
   <translation>図形 {0} {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_labelme.py" />
   <source>belongs to a picture{0} that is not in the folder; copy it here</source>
   <translation>フォルダーにない画像{0}のものです。ここにコピーしてください</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>holds something that is not a number</source>
   <translation>数でないものが入っています</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>begins with {0}, which is not a class number</source>
   <translation>{0} で始まりますが、クラス番号ではありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has {0} numbers; a box has 5, an outline 7 or more and an odd count</source>
   <translation>数が {0} 個あります。枠は 5 個、輪郭は 7 個以上の奇数です</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has numbers that are not between 0 and 1; they must be shares of the picture's size</source>
   <translation>0～1 でない数があります。画像の大きさに対する割合にしてください</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>No class names were found for the YOLO labels' numbers; they are called {0}. Put the names, one a line, into a file classes.txt beside them.</source>
   <translation>YOLO ラベルの番号に当たるクラス名が見つからず、{0} と呼びます。名前を 1 行に 1 つ classes.txt に書き、隣に置いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>and {0} more</source>
   <translation>ほか {0} 件</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>{0}: {1}{2}; what is right in it is used. Export it again.</source>
   <translation>{0}: {1}{2}。正しい部分は使います。書き出し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>has a box without a size</source>
   <translation>枠に大きさがありません</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>cannot be read as text; export it again</source>
   <translation>テキストとして読めません。書き出し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>line {0} {1}</source>
   <translation>{0} 行目 {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>cannot be read as text; save it again as UTF-8</source>
   <translation>テキストとして読めません。UTF-8 で保存し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/annotations_yolo.py" />
   <source>is not whole YAML; the class names in it are not used: export it again</source>
   <translation>YAML が不完全です。クラス名は使いません。書き出し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/background.py" />
   <source>Looking for a usual picture</source>
   <translation>標準的な画像を探しています</translation>
  </message>
  <message>
   <location filename="../../core/data/background.py" />
   <source>pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <location filename="../../core/data/captions.py" />
   <source>'{0}' is not a caption; write it as: x, y, defect (12, 30, scratch).</source>
   <translation>'{0}' はキャプションではありません。x, y, 欠陥 (12, 30, scratch) と書いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} class</source>
   <translation>クラス {0} 個</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} classes</source>
   <translation>クラス {0} 個</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} picture</source>
   <translation>画像 {0} 枚</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} pictures</source>
   <translation>画像 {0} 枚</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Before anything else</source>
   <translation>まず最初に</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>To look at</source>
   <translation>確認すること</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Good to know</source>
   <translation>知っておくとよいこと</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>one folder a class</source>
   <translation>クラスごとに 1 フォルダー</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from captions</source>
   <translation>キャプションによるクラス</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from COCO annotations</source>
   <translation>COCO アノテーションによるクラス</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from YOLO annotations</source>
   <translation>YOLO アノテーションによるクラス</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>the layout of MVTec AD</source>
   <translation>MVTec AD の構成</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>classes from LabelMe annotations</source>
   <translation>LabelMe アノテーションによるクラス</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>Nothing needs your attention.</source>
   <translation>確認が必要なことはありません。</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>{0} holds no pictures (PNG, JPEG, BMP, TIFF or WebP). Choose another folder.</source>
   <translation>{0} に画像 (PNG、JPEG、BMP、TIFF、WebP) がありません。別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/data/check.py" />
   <source>... and {0} more</source>
   <translation>... ほか {0} 件</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>{0}... ({1} characters)</source>
   <translation>{0}... ({1} 文字)</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>The class '{0}' is called '{1}' here: on Windows a folder cannot have that name.</source>
   <translation>ここではクラス '{0}' を '{1}' と呼びます。Windows ではその名前をフォルダーに使えません。</translation>
  </message>
  <message>
   <location filename="../../core/data/class_names.py" />
   <source>{0} are taken for one class, '{1}'.</source>
   <translation>{0} を 1 つのクラス '{1}' とみなします。</translation>
  </message>
  <message>
   <location filename="../../core/data/crops.py" />
   <source>Cutting the defects out</source>
   <translation>欠陥を切り出しています</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>is {0}x{1} px, too small for crops of {2} px; choose a smaller crop</source>
   <translation>{0}x{1} px で、{2} px の切り出しには小さすぎます。小さく切り出してください</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>has no place that clearly stands out; click on its defects</source>
   <translation>はっきり目立つ場所がありません。欠陥をクリックしてください</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>deviates in {0} places, too many to be defects; click on its defects</source>
   <translation>{0} か所が異なり、欠陥にしては多すぎます。欠陥をクリックしてください</translation>
  </message>
  <message>
   <location filename="../../core/data/cutting.py" />
   <source>deviates everywhere, so no good place was found; click on good places</source>
   <translation>全体が異なり、良い場所が見つかりません。良い場所をクリックしてください</translation>
  </message>
  <message>
   <location filename="../../core/data/dataset.py" />
   <source>There is no class '{0}' in this project; it has: {1}.</source>
   <translation>このプロジェクトにクラス '{0}' はありません。あるのは: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>Making demo pictures</source>
   <translation>デモ画像を作成しています</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The seed is {0}; choose 0 or more.</source>
   <translation>シードが {0} です。0 以上にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>{0} is a file; name a folder for the demo.</source>
   <translation>{0} はファイルです。デモのフォルダーを指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>{0} is not empty and does not hold this demo; nothing was changed. Name an empty or a new folder.</source>
   <translation>{0} は空でなく、このデモでもありません。何も変更していません。空か新しいフォルダーを指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The demo could not be written to {0} ({1}).</source>
   <translation>デモを {0} に書き込めませんでした ({1})。</translation>
  </message>
  <message>
   <location filename="../../core/data/demo.py" />
   <source>The demo in {0} is whole already; its {1} pictures are reused.</source>
   <translation>{0} のデモはすでに揃っています。画像 {1} 枚を再利用します。</translation>
  </message>
  <message>
   <location filename="../../core/data/duplicates.py" />
   <source>pairs</source>
   <translation>組</translation>
  </message>
  <message>
   <location filename="../../core/data/duplicates.py" />
   <source>Looking for pictures that are there twice</source>
   <translation>重複した画像を探しています</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>{0} does not hold decisions; delete it.</source>
   <translation>{0} に決定が入っていません。削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>smaller than two pixels</source>
   <translation>2 ピクセル未満です</translation>
  </message>
  <message>
   <location filename="../../core/data/edits.py" />
   <source>'{0}' in {1} cannot be understood; delete that entry or the file.</source>
   <translation>{1} の '{0}' を理解できません。その項目かファイルを削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>Looking for a repeating pattern</source>
   <translation>繰り返しパターンを探しています</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>steps</source>
   <translation>ステップ</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>Overlaying the pattern</source>
   <translation>パターンを重ねています</translation>
  </message>
  <message>
   <location filename="../../core/data/find_pattern.py" />
   <source>The template was drawn on {0}, which is not among the pictures any more; draw it again.</source>
   <translation>テンプレートを描いた {0} はもう画像の中にありません。描き直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} needs the columns 'file' and 'group' in its first line.</source>
   <translation>{0} の 1 行目に 'file' と 'group' の列が必要です。</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} names none of the pictures; its column 'file' must hold their names.</source>
   <translation>{0} にこれらの画像の名前がありません。'file' の列に名前が必要です。</translation>
  </message>
  <message>
   <location filename="../../core/data/groups.py" />
   <source>{0} could not be read ({1}); save it as CSV in UTF-8.</source>
   <translation>{0} を読めませんでした ({1})。UTF-8 の CSV で保存してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture, whatever its name says; remove it or copy it again</source>
   <translation>名前に反して画像ではありません。削除するかコピーし直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>you have no permission to read it</source>
   <translation>読む権限がありません</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but zeros only (a copy that failed); copy it again</source>
   <translation>画像ではなくゼロだけです (コピーの失敗)。コピーし直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but a web page; download the picture itself</source>
   <translation>画像ではなく Web ページです。画像そのものを保存してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is a HEIC or AVIF picture or a film, whatever its name says; save it as PNG</source>
   <translation>名前に反して HEIC・AVIF 画像か動画です。PNG で保存してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but a PDF; export the picture from it as PNG</source>
   <translation>画像ではなく PDF です。画像を PNG で書き出してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but an archive or a document; unpack it</source>
   <translation>画像ではなく書庫か文書です。展開してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is not a picture but text, whatever its name says; remove it or copy the picture again</source>
   <translation>名前に反してテキストです。削除するか画像をコピーし直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is empty (0 bytes); copy it again</source>
   <translation>空です (0 バイト)。コピーし直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is only {0}x{1} px; at least {2} are needed</source>
   <translation>{0}x{1} px しかありません。{2} 以上が必要です</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>holds values that are not numbers; export it again</source>
   <translation>数でない値があります。書き出し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is damaged: it begins like a {0} picture but cannot be read; copy it again, or save it as PNG</source>
   <translation>壊れています。{0} 画像のように始まりますが読めません。コピーし直すか PNG で保存してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is too large to be read; crop the places with defects from it</source>
   <translation>大きすぎて読めません。欠陥の部分を切り出してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is damaged or cut short: a part of it is missing or wrong; copy it again</source>
   <translation>壊れているか切れています。一部がないか誤っています。コピーし直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/images.py" />
   <source>is {0}x{1} px, too large to be read; crop it first</source>
   <translation>{0}x{1} px で大きすぎて読めません。先に切り出してください</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a camera's raw picture</source>
   <translation>カメラの RAW 画像</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a raw picture</source>
   <translation>RAW 画像</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>a Photoshop file</source>
   <translation>Photoshop ファイル</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>has a control character in its name; rename it</source>
   <translation>名前に制御文字があります。名前を変えてください</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>has a name with broken characters; rename it</source>
   <translation>名前の文字が壊れています。名前を変えてください</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>Pictures whose name begins with _ are passed over: {0} (the first is {1}). Rename them if they should be used.</source>
   <translation>名前が _ で始まる画像は飛ばします: {0} 枚 (最初は {1})。使うなら名前を変えてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a link to a file that is not there</source>
   <translation>存在しないファイルへのリンクです</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is not a file</source>
   <translation>ファイルではありません</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a folder that cannot be opened ({0})</source>
   <translation>開けないフォルダーです ({0})</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>{0} was made by Flawsmith and is passed over.</source>
   <translation>{0} は Flawsmith が作ったものなので飛ばします。</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is {0}, which is not read; save it as PNG</source>
   <translation>{0} は読みません。PNG で保存してください</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>{0} is an archive; if it holds pictures, unpack it and choose the folder again.</source>
   <translation>{0} は書庫です。画像が入っているなら展開して、フォルダーを選び直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/inventory.py" />
   <source>is a link to another folder and is not followed; copy the folder here</source>
   <translation>別のフォルダーへのリンクなのでたどりません。フォルダーをここにコピーしてください</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} is not a prepared project; choose your pictures first (prepare).</source>
   <translation>{0} は準備済みのプロジェクトではありません。まず画像を選んでください (準備)。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} was prepared by another version of the program; prepare it again.</source>
   <translation>{0} は別の版のプログラムで準備されました。準備し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} holds no pictures to train on yet: click on the defects of the originals.</source>
   <translation>{0} にはまだ学習する画像がありません。元画像の欠陥をクリックしてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} is missing or damaged; prepare the pictures again.</source>
   <translation>{0} がないか壊れています。画像を準備し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} belongs to other pictures; prepare again.</source>
   <translation>{0} は別の画像のものです。準備し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>is {0} x {1} px now</source>
   <translation>は現在 {0} x {1} px です</translation>
  </message>
  <message>
   <location filename="../../core/data/load.py" />
   <source>{0} {1}. It was there when prepared: prepare again.</source>
   <translation>{0} {1}。準備のときはありました。準備し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is no mask that can be read, and its picture is used without it; export it again</source>
   <translation>読めるマスクではないので、画像はマスクなしで使います。書き出し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is {0}x{1} px but its picture is {2}x{3} px</source>
   <translation>{0}x{1} px ですが、画像は {2}x{3} px です</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>{0}, which is used without it; export it again</source>
   <translation>{0}。マスクなしで使います。書き出し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>The folder {0} does not hold masks of other pictures: it is taken as a class.</source>
   <translation>フォルダー {0} はほかの画像のマスクではないので、クラスとみなします。</translation>
  </message>
  <message>
   <location filename="../../core/data/mask_files.py" />
   <source>is a mask, but no picture has its name; rename or remove it</source>
   <translation>マスクですが同じ名前の画像がありません。名前を変えるか削除してください</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} large picture</source>
   <translation>大きな画像 {0} 枚</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} large pictures</source>
   <translation>大きな画像 {0} 枚</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} coordinate</source>
   <translation>座標 {0} 件</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} coordinates</source>
   <translation>座標 {0} 件</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>every {0} x {1} px</source>
   <translation>{0} x {1} px ごと</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pattern repeats {0} ({1}).</source>
   <translation>パターンは {0}に繰り返します ({1})。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>A pattern may repeat every {0} x {1} px, but pictures of {2}x{3} px show fewer than two of its cycles; export larger ones to have coordinates.</source>
   <translation>パターンは {0} x {1} px ごとに繰り返すようですが、{2}x{3} px の画像には 2 周期も入りません。座標を使うには大きく書き出してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>No repeating pattern was found; the generator trains on the pictures without coordinates.</source>
   <translation>繰り返しパターンがないため、生成器は座標なしで学習します。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>after ({0}, {1}) and after ({2}, {3}) px</source>
   <translation>({0}, {1}) と ({2}, {3}) px ごと</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures are turned by {0} degrees.</source>
   <translation>画像は {0} 度傾いています。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It is so fine that the camera hardly resolves it; coordinates may be wrong (aliasing).</source>
   <translation>細かすぎてカメラの解像が足りません。座標が誤ることがあります (エイリアシング)。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures show fewer than {0} cycles, too few for a template of 1.5; they are matched as a whole. Look whether the cell is whole; larger pictures would make it sure.</source>
   <translation>画像に {0} 周期も入っておらず、1.5 周期のテンプレートには足りないので全体で合わせます。セルが完全か確かめてください。画像が大きければ確実になります。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>No repeating pattern</source>
   <translation>繰り返しパターンなし</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Nothing in the pictures repeats in the same way in both directions. That is normal for steel, film or solar cells.</source>
   <translation>2 方向に同じように繰り返すものがありません。鋼板、フィルム、太陽電池では普通です。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The generator trains without coordinates. If there is a pattern, draw one cell of it by hand under Review.</source>
   <translation>生成器は座標なしで学習します。パターンがあるなら「確認」でセルを 1 つ手で描いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>fairly sure</source>
   <translation>かなり確か</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>unsure: look at the overlay</source>
   <translation>不確か: 重ね合わせを確認</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>All show the same thing in the same place, so each is learnt by how it differs from the rest.</source>
   <translation>すべて同じものを同じ位置で写しているので、それぞれがほかと違う点から学習します。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures are too small for the pattern they show</source>
   <translation>画像がその中のパターンに対して小さすぎます</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Until then the generator trains without coordinates.</source>
   <translation>それまで生成器は座標なしで学習します。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Without larger ones the generator trains without coordinates.</source>
   <translation>大きな画像がなければ、生成器は座標なしで学習します。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} without a place that clearly stands out</source>
   <translation>{0}にはっきり目立つ場所がありません</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The defects of large pictures are cut out, but in these none could be told from the rest.</source>
   <translation>大きな画像では欠陥を切り出しますが、これらでは見分けられませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>They are left out until you click on their defects.</source>
   <translation>欠陥をクリックするまで除外されます。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It is not sure that the right pattern was found</source>
   <translation>正しいパターンが見つかったか不確かです</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The repeating pattern explains {0} % of what can be seen.</source>
   <translation>繰り返しパターンで、見えるものの {0} % が説明できます。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Look at the overlay; if it does not lie on the pattern, draw one cell of it by hand.</source>
   <translation>重ね合わせを見てください。パターンに合わなければセルを 1 つ手で描いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pattern is finer than the camera resolves well</source>
   <translation>パターンが細かく、カメラの解像が足りません</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>It repeats after {0} px. Below {1} px false patterns arise (aliasing), and coordinates may be wrong.</source>
   <translation>{0} px ごとに繰り返します。{1} px 未満では偽のパターン (エイリアシング) が生じ、座標が誤ることがあります。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Use a higher magnification if you can.</source>
   <translation>できれば倍率を上げてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>The pictures show fewer than {0} cycles of the pattern</source>
   <translation>画像に入るパターンが {0} 周期未満です</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>A template of 1.5 cycles would not lie whole in every one of them.</source>
   <translation>1.5 周期のテンプレートがすべての画像に収まりません。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Coordinates are found from the whole picture instead; larger pictures would make them safer.</source>
   <translation>代わりに画像全体から座標を求めます。画像が大きいほど確実です。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>{0} to look at</source>
   <translation>確認する{0}</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>In these pictures the pattern was not found beyond doubt.</source>
   <translation>これらの画像ではパターンが確実には見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/data/pattern_findings.py" />
   <source>Look at them under Review: confirm, drag the pattern into place, or leave them out.</source>
   <translation>「確認」で見て、正しいとするか、パターンをドラッグして合わせるか、除外してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has the caption '{0}', which is not one; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>キャプション '{0}' が形式に合いません。x, y, 欠陥 (12, 30, scratch) と書いてください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>Pictures with defects of several classes count for the class with the largest area: {0} (the first is {1}).</source>
   <translation>複数クラスの欠陥がある画像は、面積が最大のクラスに数えます: {0} 枚 (最初は {1})。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0}, {1} and not {2}</source>
   <translation>{0}、{1} ({2} ではない)</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has a caption, {0}, that is not text; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>キャプション {0} がテキストではありません。x, y, 欠陥 (12, 30, scratch) と書いてください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has an empty caption, {0}; write it as: x, y, defect (12, 30, scratch)</source>
   <translation>キャプション {0} が空です。x, y, 欠陥 (12, 30, scratch) と書いてください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0} is {1}x{2} px but its annotation is for {3}x{4} px; only the class is taken from it. Annotate the picture as it is now.</source>
   <translation>{0} は {1}x{2} px ですが、アノテーションは {3}x{4} px 用なのでクラスだけ使います。今の画像に付け直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has a caption, {0}, that cannot be opened; copy it again</source>
   <translation>キャプション {0} を開けません。コピーし直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>{0}: {1} of {2} annotated defects lie outside of the picture and are not used; annotate it again.</source>
   <translation>{0}: 注記された欠陥 {2} 個のうち {1} 個は画像の外にあり使いません。付け直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has only annotations that cannot be used; annotate it again</source>
   <translation>使えないアノテーションしかありません。付け直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>no label file; add an empty one</source>
   <translation>ラベルファイルがありません。空のファイルを追加してください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>no annotation; put it into 'ok'</source>
   <translation>アノテーションがありません。'ok' に入れてください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has {0} if it is a good picture, else annotate it</source>
   <translation>良品なら、{0}。そうでなければ付けてください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has no caption beside it; write one (x, y, defect) into a .txt of its name</source>
   <translation>隣にキャプションがありません。同じ名前の .txt に (x, y, 欠陥) と書いてください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_classes.py" />
   <source>has neither an annotation nor a class folder; move it into a folder named for its defect</source>
   <translation>アノテーションもクラスのフォルダーもありません。欠陥名のフォルダーに移してください</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger one is</source>
   <translation>大きい {0} 枚は</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger ones are</source>
   <translation>大きい {0} 枚は</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} smaller one is</source>
   <translation>小さい {0} 枚は</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} smaller ones are</source>
   <translation>小さい {0} 枚は</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture differs</source>
   <translation>画像 {0} 枚の</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures differ</source>
   <translation>画像 {0} 枚の</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} file</source>
   <translation>ファイル {0} 個</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} files</source>
   <translation>ファイル {0} 個</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture is</source>
   <translation>画像 {0} 枚が</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures are</source>
   <translation>画像 {0} 枚が</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture shows</source>
   <translation>画像 {0} 枚が</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures show</source>
   <translation>画像 {0} 枚が</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} picture seems</source>
   <translation>画像 {0} 枚が</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} pictures seem</source>
   <translation>画像 {0} 枚が</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} cropped to that size around the defect</source>
   <translation>{0}欠陥の周りをその大きさに切り出します</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} left out</source>
   <translation>{0}除外します</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} in size from the usual {1} x {2} px</source>
   <translation>{0}大きさが通常の {1} x {2} px と違います</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>All pictures of a project have one size, because the generator draws in one size.</source>
   <translation>プロジェクトの画像はすべて同じ大きさです。生成器が 1 つの大きさで描くためです。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>The commonest size is kept; {0}. Export them at {1} x {2} px if they matter.</source>
   <translation>最も多い大きさを使い、{0}。必要なら {1} x {2} px で書き出してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} cannot be read</source>
   <translation>{0}を読めません</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are empty, damaged, cut short, too small, or no pictures at all. Often a copy was interrupted.</source>
   <translation>空、破損、途中切れ、小さすぎる、または画像ではありません。コピーの中断が多い原因です。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are left out and everything else goes on. Copy or export them again if you need them.</source>
   <translation>除外して、ほかは続けます。必要ならコピーか書き出しをし直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} larger than {1} px a side</source>
   <translation>{0}一辺 {1} px を超えています</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>These are whole shots; a defect is a small part of them, and that part is what has to be learnt.</source>
   <translation>全体を撮った画像です。欠陥はその小さな一部で、学ぶべきはその部分です。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>The defects are cropped from them: where you have marked them, else where the picture departs from its own pattern. Where neither tells, you are asked to click on the defect.</source>
   <translation>欠陥を切り出します。印があればその場所、なければ自身のパターンから外れた場所です。どちらも分からなければ欠陥のクリックをお願いします。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} far less sharp than others of the class</source>
   <translation>{0}同じクラスのほかよりずっとぼけています</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They may be out of focus or shaken, saved small and enlarged, or show hardly anything.</source>
   <translation>ピンぼけや手ぶれ、小さく保存後の拡大、あるいはほとんど何も写っていない可能性があります。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Remove those that are really blurred, or the generator learns to draw blurred ones too.</source>
   <translation>使います。本当にぼけたものは除いてください。さもないと生成器がぼけた画像も学びます。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>{0} one even tone and nothing else</source>
   <translation>{0}一様な色調だけです</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>No defect and no structure can be seen in them. Among good parts that may be right; else the shot failed.</source>
   <translation>欠陥も構造も見えません。良品ならそれでよく、そうでなければ撮影の失敗です。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Remove those that failed.</source>
   <translation>使います。失敗したものは除いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>Grey and colour pictures are mixed: {0} in {1}</source>
   <translation>グレーとカラーの画像が混ざっています: {0}{1}</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>All pictures of a project are treated alike.</source>
   <translation>プロジェクトの画像はすべて同じに扱います。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>Grey pictures are taken as colour ones without any colour. If colour means nothing here, export all grey: that trains faster.</source>
   <translation>グレー画像は色のないカラーとして扱います。色に意味がなければすべてグレーで書き出してください。学習が速くなります。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>A large part of them is pure {0}, far more than is usual here; what lies in the {1} parts is lost.</source>
   <translation>大部分が完全な{0}で、このセットの普通よりずっと多くなっています。{1}部分の内容は失われています。</translation>
  </message>
  <message>
   <location filename="../../core/data/picture_findings.py" />
   <source>They are used. Take them again with other light, or remove them, if the defect can hardly be seen.</source>
   <translation>使います。欠陥がほとんど見えないなら、照明を変えて撮り直すか除いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>The pictures are too large to train on, and in none of them a defect could be told from the rest: click on the defects, so that they can be cut out.</source>
   <translation>画像は学習には大きすぎ、どれでも欠陥を見分けられませんでした。切り出せるよう欠陥をクリックしてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>is {0}x{1} px while most are {2}x{3}; crop it to that size</source>
   <translation>{0}x{1} px ですが、ほとんどは {2}x{3} です。その大きさに切り出してください</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>None of the {0} files in {1} can be used: {2}.</source>
   <translation>{1} のファイル {0} 個はどれも使えません: {2}。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>has an annotation that {0}</source>
   <translation>アノテーションに問題があります: {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>Nothing could be cut from the {0} large pictures: {1}.</source>
   <translation>大きな画像 {0} 枚から何も切り出せませんでした: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} are the same picture in two classes; remove it from the wrong one.</source>
   <translation>{0} は 2 つのクラスにある同じ画像です。誤ったほうから除いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} are the same picture in {1} classes; remove it from the wrong one.</source>
   <translation>{0} は {1} 個のクラスにある同じ画像です。誤ったほうから除いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>'{0}' has only {1}; {2} or more give better results.</source>
   <translation>'{0}' は{1}だけです。{2} 枚以上あると良くなります。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>Nothing changed: the {0} pictures prepared before are reused.</source>
   <translation>変更がないため、準備済みの画像 {0} 枚を再利用します。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} should be looked at.</source>
   <translation>{0}を確認してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/prepare.py" />
   <source>{0} pictures are ready in {1}.</source>
   <translation>画像 {0} 枚が {1} に準備できました。</translation>
  </message>
  <message>
   <location filename="../../core/data/project_files.py" />
   <source>A project of Flawsmith {0}. Open it with Flawsmith.</source>
   <translation>Flawsmith {0} のプロジェクトです。Flawsmith で開いてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>matches the pattern poorly (score {0}, usually {1})</source>
   <translation>パターンとあまり合いません (スコア {0}、通常 {1})</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>matches the pattern equally well at another place</source>
   <translation>別の場所でもパターンと同じくらい合います</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>is turned by {0} degrees or more against the others</source>
   <translation>ほかより {0} 度以上傾いています</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>shows the pattern {0} % or more larger than the others</source>
   <translation>ほかよりパターンが {0} % 以上大きく写っています</translation>
  </message>
  <message>
   <location filename="../../core/data/review.py" />
   <source>shows the pattern {0} % or more smaller than the others</source>
   <translation>ほかよりパターンが {0} % 以上小さく写っています</translation>
  </message>
  <message>
   <location filename="../../core/data/rows.py" />
   <source>Finding coordinates</source>
   <translation>座標を求めています</translation>
  </message>
  <message>
   <location filename="../../core/data/scan.py" />
   <source>Looking through the pictures</source>
   <translation>画像を調べています</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>None of the {0} pictures can be used: {1}.</source>
   <translation>画像 {0} 枚はどれも使えません: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>is {0}x{1} px, smaller than most ({2}x{3}); export it larger</source>
   <translation>{0}x{1} px で、ほとんど ({2}x{3}) より小さいです。大きく書き出してください</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>was left out by hand</source>
   <translation>手で除外しました</translation>
  </message>
  <message>
   <location filename="../../core/data/selection.py" />
   <source>is the same picture as {0}</source>
   <translation>{0} と同じ画像です</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} class has</source>
   <translation>クラス {0} 個の</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} classes have</source>
   <translation>クラス {0} 個の</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} picture lies</source>
   <translation>画像 {0} 枚が</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} pictures lie</source>
   <translation>画像 {0} 枚が</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} time</source>
   <translation>{0} 件で</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} times</source>
   <translation>{0} 件で</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} group</source>
   <translation>組 {0} 個</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} groups</source>
   <translation>組 {0} 個</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The names begin alike ({0}...): if that is a panel or a shot, name part 1 of the file name as the group.</source>
   <translation>名前の始まりが同じです ({0}...)。パネルや撮影の番号なら、ファイル名の 1 番目の部分を組に指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing tells which pictures come from the same lot, panel or module</source>
   <translation>どの画像が同じロット、パネル、モジュールのものか分かりません</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If some do, a test may look a little better than it is, because it meets what was trained on.</source>
   <translation>もしあれば、学習したものに試験で出会うので、結果が少し良く見えることがあります。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Pictures that are nearly the same are kept together; all others count as independent. If you know the lots, give a table with the columns file and group, or the part of the file name that tells.{0}</source>
   <translation>ほぼ同じ画像は一緒にし、ほかは独立とみなします。ロットが分かるなら、file と group の列のある表か、ロットを示すファイル名の部分を指定してください。{0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>There is no picture that can be used</source>
   <translation>使える画像がありません</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing can be learnt from this folder as it is.</source>
   <translation>このフォルダーのままでは何も学べません。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Choose a folder with PNG, JPEG, BMP, TIFF or WebP pictures, one sub-folder for each kind of defect.</source>
   <translation>PNG、JPEG、BMP、TIFF、WebP の画像が欠陥の種類ごとのサブフォルダーに入ったフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Only {0} altogether</source>
   <translation>全部で{0}だけです</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A generator learns what varies and what does not from examples; from so few it mostly repeats them.</source>
   <translation>生成器は例から、何が変わり何が変わらないかを学びます。これほど少ないと、ほとんど繰り返すだけです。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>You can go on, but expect little. {0} or more give a first impression, some hundreds are good.</source>
   <translation>続けられますが、期待は小さくしてください。{0} 枚以上で感触がつかめ、数百枚あれば良好です。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All pictures are taken for one class: {0}</source>
   <translation>すべての画像が 1 つのクラスとして扱われます: {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They lie in one folder without sub-folders, and nothing else tells what they show. Good pictures and different defects among them would be learnt as one and the same.</source>
   <translation>サブフォルダーのない 1 つのフォルダーに入っていて、何が写っているかを示すものがありません。良品の画像や異なる欠陥が混ざっていても、すべて同じものとして学習されます。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If they all show one defect, go on. Else sort them into sub-folders, one for each defect and one named {0} for good pictures, and choose the folder again.</source>
   <translation>すべて 1 種類の欠陥であればそのまま進めてください。そうでなければ、欠陥ごとにサブフォルダーを 1 つ、良品の画像は {0} というサブフォルダーに分けて、フォルダーを選び直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} fewer than {1} pictures: {2}</source>
   <translation>{0}画像が {1} 枚未満です: {2}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Generated pictures of such a class will be close to the few there are, and none can be kept apart to test with.</source>
   <translation>このようなクラスの生成画像は今ある数枚に近くなり、試験用に残せるものがありません。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are used all the same. Add pictures, {0} or more, or join similar classes.</source>
   <translation>それでも使います。画像を {0} 枚以上に増やすか、似たクラスをまとめてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The classes are uneven: {0} has {1}, {2} has {3}</source>
   <translation>クラスが不均等です: {0} は{1}、{2} は {3} 枚</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A classifier trained on such a set tends to overlook the rare classes.</source>
   <translation>このようなセットで学習した分類器は、まれなクラスを見落としがちです。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>This is what Flawsmith is for: under Generation, Balance fills the rare classes up.</source>
   <translation>まさに Flawsmith の出番です。生成タブの「均等にする」がまれなクラスを埋めます。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>There are no pictures of good parts</source>
   <translation>良品の画像がありません</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Defects can be generated without them, but whether a classifier tells good from bad cannot be shown.</source>
   <translation>なくても欠陥は生成できますが、分類器が良品と不良を見分けるかは示せません。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>If you have some, put them into a folder named {0} (or good, or normal) beside the others.</source>
   <translation>あれば、ほかのフォルダーと並べて {0} (または good、normal) フォルダーに入れてください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} there more than once</source>
   <translation>{0}重複しています</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>A copy adds nothing to learn, and makes its class look larger than it is.</source>
   <translation>複製から学べることはなく、クラスが実際より大きく見えます。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Each is used once. You can delete the copies.</source>
   <translation>それぞれ 1 回だけ使います。複製は削除してかまいません。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} in more than one class</source>
   <translation>{0}複数のクラスにあります</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>The very same picture is called by two names, so one of them is wrong; what is learnt of both classes blurs.</source>
   <translation>まったく同じ画像が 2 つの名前で呼ばれ、片方は誤りです。両方のクラスの学習がぼやけます。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are kept as they are, since only you know the right class. Delete each from the wrong folder.</source>
   <translation>正しいクラスはあなただけが知っているので、そのまま使います。誤ったフォルダーから削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} are nearly the same as another of their class</source>
   <translation>{0}が同じクラスのほかの画像とほぼ同じです</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>One place or part was taken more than once, parts were cut from one piece, or a picture was saved again, cropped or brightened. That is no error, but such pictures must not be used both to train and to test.</source>
   <translation>同じ場所や部品を何度も撮った、1 枚から複数を切り出した、または保存・切り出し・明るさ調整をし直したものです。誤りではありませんが、学習と試験の両方に使ってはいけません。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. There is nothing to do.</source>
   <translation>すべて使い、試験では必ず同じ側に置きます。することはありません。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} good and defective pictures are nearly the same</source>
   <translation>{0}良品と不良の画像がほぼ同じです</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Mostly these show one place with and without its defect. That is valuable: it shows what the defect changes.</source>
   <translation>多くは同じ場所の欠陥ありと欠陥なしです。欠陥が何を変えるかを示す貴重なものです。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. If a defect was overlooked in one of them, move it to the right class.</source>
   <translation>すべて使い、試験では必ず同じ側に置きます。欠陥の見落としがあれば、正しいクラスに移してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} are nearly the same as one of another defect class</source>
   <translation>{0}が別の欠陥クラスの画像とほぼ同じです</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Either one place shows two defects, which is fine, or one of the two was sorted into the wrong class.</source>
   <translation>1 か所に欠陥が 2 つあるなら問題なく、そうでなければ片方が誤ったクラスに入っています。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>They are all used, and always kept on the same side of a test. Look at them, and move what is misplaced.</source>
   <translation>すべて使い、試験では必ず同じ側に置きます。見て、誤ったものを移してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>No pictures can be kept apart for a test in: {0}</source>
   <translation>試験用の画像を残せないクラス: {0}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All pictures there come from one or two lots, panels or modules. A test on pictures of a lot that was trained on would look better than it is.</source>
   <translation>すべての画像が 1～2 のロット、パネル、モジュールのものです。学習したロットの画像で試験すると実際より良く見えます。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>All of them are trained on, none are tested. Add pictures of other lots, or give finer groups in a table.</source>
   <translation>すべて学習に使い、試験には使いません。ほかのロットの画像を加えるか、表で細かい組を指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} of pictures that belong together: {1}</source>
   <translation>一緒に扱う画像の{0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Pictures of one lot, panel or module share light and dirt. A test is honest only when all of a group are on the same side of it.</source>
   <translation>同じロット、パネル、モジュールの画像は光や汚れが共通です。組全体が試験の同じ側にあってこそ正直な試験です。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>No group is ever divided between training and test. If these are not the right groups, say which part of the file name names the group, or give a table with the columns file and group.</source>
   <translation>組を学習と試験に分けることはありません。組が正しくなければ、ファイル名のどの部分が組かを指定するか、file と group の列のある表を渡してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>{0} in the folder could not be made sense of</source>
   <translation>フォルダーの{0}を理解できませんでした</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>How the folder was understood</source>
   <translation>フォルダーの読み方</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>What they say could not be brought together with the pictures.</source>
   <translation>内容を画像と結び付けられませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing of them is used; the pictures are. Correct them if they matter.</source>
   <translation>これらは使わず、画像は使います。必要なら直してください。</translation>
  </message>
  <message>
   <location filename="../../core/data/set_findings.py" />
   <source>Nothing to do.</source>
   <translation>することはありません。</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>There is no folder {0}. Choose the folder that holds your pictures.</source>
   <translation>フォルダー {0} がありません。画像の入ったフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>is {0}x{1} px but its mask {2} is {3} px; export it again</source>
   <translation>{0}x{1} px ですが、マスク {2} は {3} px です。書き出し直してください</translation>
  </message>
  <message>
   <location filename="../../core/data/sources.py" />
   <source>has a mask, {0}, that {1}</source>
   <translation>マスク {0} に問題があります: {1}</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>Looking for a graphics card</source>
   <translation>グラフィックカードを探しています</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>This installation has no support for graphics cards.</source>
   <translation>このインストールはグラフィックカードに対応していません。</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>No NVIDIA graphics card with a working driver was found.</source>
   <translation>ドライバーの動く NVIDIA グラフィックカードが見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/device.py" />
   <source>{0} gives wrong results.</source>
   <translation>{0} の結果が正しくありません。</translation>
  </message>
  <message>
   <location filename="../../core/diffusion/systems.py" />
   <source>{0} is not a checkpoint of this version's generators; use another one.</source>
   <translation>{0} はこの版の生成器のチェックポイントではありません。別のものを使ってください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Evaluating checkpoints</source>
   <translation>チェックポイントを評価しています</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>checkpoints</source>
   <translation>チェックポイント</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Measuring the set</source>
   <translation>セットを測定しています</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of held-back real pictures rightly</source>
   <translation>検証用の実画像の {0} を正しく判定</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>real pictures unchecked</source>
   <translation>実画像では未確認</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>There is no run '{0}' in this project; train one first.</source>
   <translation>このプロジェクトにラン '{0}' はありません。まず学習してください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>The run '{0}' has no checkpoint yet; let it train to the first one.</source>
   <translation>ラン '{0}' にはまだチェックポイントがありません。最初のチェックポイントまで学習してください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} holds no generated set (no manifest.csv with pictures).</source>
   <translation>{0} に生成されたセットがありません (画像の載った manifest.csv がありません)。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Every picture of {0} was rejected by hand; accept some in its gallery.</source>
   <translation>{0} の画像はすべて手で却下されています。ギャラリーで採用してください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} was generated from other pictures than those of {1}.</source>
   <translation>{0} は {1} の画像とは別のものから生成されました。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>coordinate error {0} px (median)</source>
   <translation>座標誤差 {0} px (中央値)</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>likeness (SSIM) {0} of {1}</source>
   <translation>類似度 (SSIM) {0} (上限 {1})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} show the asked defect by a judge that names {1}</source>
   <translation>{0} が求めた欠陥を示します (判定器の精度: {1})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} are near copies of training pictures</source>
   <translation>{0} が学習画像のほぼ複製です</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>no near copy of a training one</source>
   <translation>学習画像のほぼ複製なし</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} was drawn from a picture that the project has no longer.</source>
   <translation>{0} の元になった画像はもうプロジェクトにありません。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of the {1} pictures were rejected by hand and are not measured.</source>
   <translation>画像 {1} 枚のうち {0} 枚は手で却下されたため、測定しません。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>Nothing changed: the figures of {0} are reused.</source>
   <translation>変更がないため、{0} の値を再利用します。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>{0} of the set {1}; generate the set again to complete it.</source>
   <translation>セットの {0} {1}。セットを生成し直して完成させてください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>The {0} has not improved in the last {1} checkpoints; the best one is epoch {2}. You can stop here: everything learnt is kept, and you can go on later.</source>
   <translation>{0}が最近のチェックポイント {1} 個で改善していません。最良はエポック {2} です。ここで止めてもかまいません。学んだ内容はすべて残り、後で続けられます。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>{0} of {1} pictures are near copies of training pictures</source>
   <translation>画像 {1} 枚のうち {0} 枚が学習画像のほぼ複製です</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>overall score</source>
   <translation>総合スコア</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/score.py" />
   <source>loss on held-back pictures</source>
   <translation>検証画像の損失</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/set_figures.py" />
   <source>Looking at the set</source>
   <translation>セットを調べています</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Exporting pictures</source>
   <translation>画像の書き出し</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Left out, since no mask says where the defect is: {0}. Class folders hold them too.</source>
   <translation>欠陥の位置を示すマスクがないため除外: {0}。クラス別フォルダーの形式にはこれらも入ります。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} synthetic and {1} real pictures, exported by Flawsmith {2}.</source>
   <translation>合成画像 {0} 枚と実画像 {1} 枚、Flawsmith {2} で書き出し。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>manifest.csv has a line for each picture: class, origin, mask, box in px, and how a synthetic one was made.</source>
   <translation>manifest.csv には画像ごとに 1 行、クラス、由来、マスク、枠（px）、合成画像の作られ方があります。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} lies in the set itself; choose a folder outside of it.</source>
   <translation>{0} はセットの中にあります。外のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} has {1} MB too little space for the export; free some, or choose another.</source>
   <translation>{0} は書き出しに {1} MB 足りません。空きを増やすか、別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>No mask says where the defects are, so this format cannot be written; choose class folders.</source>
   <translation>欠陥の場所を示すマスクがないため、この形式では書けません。クラスのフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} cannot be read any more; bring it back, or reject it.</source>
   <translation>{0} を読めなくなりました。元に戻すか却下してください。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>Flawsmith {0}</source>
   <translation>Flawsmith {0}</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>The generator has learnt from real pictures of this export: test on ones that it has never seen.</source>
   <translation>生成器はこの書き出しの実画像から学習しています。一度も見ていない画像で試験してください。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} is not empty; choose another folder, which will be made.</source>
   <translation>{0} は空ではありません。別のフォルダーを選ぶと作成されます。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>{0} pictures were exported.</source>
   <translation>{0} 枚の画像を書き出しました。</translation>
  </message>
  <message>
   <location filename="../../core/export/export.py" />
   <source>These pictures were exported to this folder before; nothing was changed.</source>
   <translation>これらの画像は以前このフォルダーに書き出されています。何も変更されていません。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is not a generated set: it has no {1}.</source>
   <translation>{0} は生成されたセットではありません。{1} がありません。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>All pictures of {0} are rejected; accept some in its gallery.</source>
   <translation>{0} の画像はすべて却下されています。ギャラリーで採用してください。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} pictures are left out: {1}.</source>
   <translation>{0} 枚の画像を除外します: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is not a prepared project, so its real pictures cannot be added.</source>
   <translation>{0} は準備済みのプロジェクトではないため、実画像を加えられません。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>No picture of {0} is accepted; accept some in its gallery.</source>
   <translation>{0} に採用された画像がありません。ギャラリーで採用してください。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>missing in the set's folder</source>
   <translation>セットのフォルダーにない</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} does not name its project; say where the real pictures are (--project).</source>
   <translation>{0} にプロジェクトが書かれていません。実画像の場所を指定してください (--project)。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>{0} is missing. Bring it back, or prepare the pictures again.</source>
   <translation>{0} がありません。元に戻すか、画像を準備し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/export/items.py" />
   <source>not accepted one by one</source>
   <translation>個別に採用されていない</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} cannot be reached any more. Look whether its drive or network share is connected, and go on then; everything up to the last checkpoint is kept.</source>
   <translation>{0} に接続できなくなりました。ドライブやネットワーク共有がつながっているか確かめてから続けてください。最後のチェックポイントまではすべて残っています。</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} is missing.</source>
   <translation>{0} がありません。</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>{0} could not be read ({1}). Restore it from a copy or prepare again.</source>
   <translation>{0} を読めませんでした ({1})。コピーから戻すか準備し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/asked.py" />
   <source>'{0}' asks for a coordinate, but these pictures have no repeating pattern.</source>
   <translation>'{0}' は座標を求めていますが、画像に繰り返しパターンがありません。</translation>
  </message>
  <message>
   <location filename="../../core/generation/asked.py" />
   <source>'{0}' lies outside the pattern's cycle; x goes from 0 to {1}, y to {2}.</source>
   <translation>'{0}' はパターンの周期の外です。x は 0～{1}、y は {2} までです。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws between two real pictures and cannot move them; leave jitter at 0.</source>
   <translation>DeepSMOTE は実画像 2 枚の間を描き、動かせません。揺らぎは 0 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws in one step; ask for no sampler steps.</source>
   <translation>DeepSMOTE は 1 段階で描きます。サンプラーの段数は指定しないでください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>DeepSMOTE draws between two real pictures and cannot be asked for attributes; ask no range.</source>
   <translation>DeepSMOTE は実画像 2 枚の間を描き、属性は指定できません。範囲は指定しないでください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>'{0}' asks for a coordinate, and DeepSMOTE draws where its real pictures are; ask for '{1}' alone, or train a diffusion generator.</source>
   <translation>'{0}' は座標を求めていますが、DeepSMOTE は実画像の位置に描きます。'{1}' だけを指定するか、拡散の生成器を学習してください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>The class '{0}' has a single picture, and DeepSMOTE draws between two; add pictures of it, ask for none, or train a diffusion generator.</source>
   <translation>クラス '{0}' の画像は 1 枚だけで、DeepSMOTE は 2 枚の間を描きます。画像を増やすか、指定しないか、拡散の生成器を学習してください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/deepsmote.py" />
   <source>The class '{0}' has {1} pictures to learn from, so each new one lies between one of them and its {2} nearest instead of {3}; they will be much alike.</source>
   <translation>クラス '{0}' の学習画像は {1} 枚だけなので、新しい画像は {3} 枚でなく最も近い {2} 枚との間になります。互いによく似たものになります。</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>There is no attribute '{0}'; a range may be asked of: {1}.</source>
   <translation>属性 '{0}' はありません。範囲を指定できるのは: {1}。</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>No mask of a defect is known, so no range of '{0}' can be asked for.</source>
   <translation>欠陥のマスクが分からないため、'{0}' の範囲は指定できません。</translation>
  </message>
  <message>
   <location filename="../../core/generation/habits.py" />
   <source>The range {0} to {1} of '{2}' reaches beyond what the pictures of '{3}' show, {4} to {5}; ask for a range inside it.</source>
   <translation>'{2}' の範囲 {0}～{1} は '{3}' の画像の範囲 {4}～{5} を超えています。その中で指定してください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/limits.py" />
   <source>Measuring real pictures</source>
   <translation>実画像を測定しています</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>These pictures have no repeating pattern, so coordinates cannot be moved; leave jitter at 0.</source>
   <translation>画像に繰り返しパターンがないため座標を動かせません。揺らぎは 0 にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>No real picture of '{0}' can be changed to {1}; widen the range.</source>
   <translation>'{0}' の実画像を {1} に変えられません。範囲を広げてください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/plan.py" />
   <source>{0} from {1} to {2}</source>
   <translation>{0} {1}～{2}</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>Generating pictures</source>
   <translation>画像を生成しています</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} drawn ones were rejected: {2}.</source>
   <translation>描いた {1} 枚のうち {0} 枚を却下しました: {2}。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>(most looked like '{0}')</source>
   <translation>(多くは '{0}' に見えました)</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>The run '{0}' has no checkpoint '{1}'; the last one is {2}.</source>
   <translation>ラン '{0}' にチェックポイント '{1}' はありません。最後は {2} です。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} is not empty; choose an empty folder.</source>
   <translation>{0} は空ではありません。空のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} pictures are in {1}.{2}</source>
   <translation>画像 {0} 枚が {1} にあります。{2}</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} was begun by another version, which planned its pictures in another way; what is in it can be used and evaluated, but not completed. Choose an empty folder.</source>
   <translation>{0} は画像の計画方法が違う別の版で始められました。中のものは使用・評価できますが、完成はできません。空のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} holds another set; choose an empty folder.</source>
   <translation>{0} には別のセットがあります。空のフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} pictures are there already and are reused.</source>
   <translation>画像 {1} 枚のうち {0} 枚はすでにあり、再利用します。</translation>
  </message>
  <message>
   <location filename="../../core/generation/produce.py" />
   <source>{0} of {1} pictures of '{2}' are lacking: of {3} drawn ones {4} were rejected, {5}{6}. Train longer, or on more pictures of '{7}'; or choose by hand among the rejected ones, which are in {8}.</source>
   <translation>'{2}' の画像 {1} 枚のうち {0} 枚が足りません。描いた {3} 枚のうち {4} 枚を却下しました: {5}{6}。'{7}' をもっと長く、または多くの画像で学習するか、{8} にある却下画像から手で選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>lay off the asked coordinate</source>
   <translation>求めた座標からずれた</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were not clearly of the asked class</source>
   <translation>求めたクラスと明確に言えない</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>showed another mask than the asked one</source>
   <translation>求めたものと違うマスク</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were blurred or grainy beside real ones</source>
   <translation>実画像に比べてぼやけているか、ざらついている</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were near copies of a training picture</source>
   <translation>学習画像のほぼ複製</translation>
  </message>
  <message>
   <location filename="../../core/generation/screen.py" />
   <source>were unlike any real picture</source>
   <translation>どの実画像にも似ていない</translation>
  </message>
  <message>
   <location filename="../../core/judging/judge.py" />
   <source>Training the judge</source>
   <translation>判定器を学習しています</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>another process</source>
   <translation>別のプロセス</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>{0} is in use by {1}; wait until that ends, or stop it.</source>
   <translation>{0} は {1} が使用中です。終わるのを待つか停止してください。</translation>
  </message>
  <message>
   <location filename="../../core/locks.py" />
   <source>process {0} on {1}</source>
   <translation>{1} のプロセス {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/deepsmote.py" />
   <source>DeepSMOTE takes pictures of {0} to {1} px a side, and these have {2}x{3} px; cut or scale them, or choose diffusion.</source>
   <translation>DeepSMOTE が扱えるのは一辺 {0}～{1} px で、これは {2}x{3} px です。切り出すか拡大縮小するか、拡散モデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>small network</source>
   <translation>小さなネットワーク</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} holds no ImageNet weights of {1}: the file {2} is looked for. Copy it there, or name no folder, to train from zero.</source>
   <translation>{0} に {1} の ImageNet の重みがありません。探しているファイルは {2} です。そこにコピーするか、ゼロから学習するならフォルダーを指定しないでください。</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} holds no weights of {1} ({2} of {3} are lacking). Remove the file.</source>
   <translation>{0} に {1} の重みがありません ({3} 個中 {2} 個不足)。ファイルを削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} could not be read. Copy the file again or remove it.</source>
   <translation>{0} を読めませんでした。コピーし直すか削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/models/inspection.py" />
   <source>{0} is not whole: its SHA-256 does not start with {1}. Copy the file again or remove it.</source>
   <translation>{0} が不完全です。SHA-256 が {1} で始まりません。コピーし直すか削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/models/perceptual.py" />
   <source>{0} is missing or damaged. Install Flawsmith again.</source>
   <translation>{0} がないか壊れています。Flawsmith をインストールし直してください。</translation>
  </message>
  <message>
   <location filename="../../core/models/perceptual.py" />
   <source>{0} is not torchvision's AlexNet: its SHA-256 does not start with {1}. Copy the file again or remove it.</source>
   <translation>{0} は torchvision の AlexNet ではありません。SHA-256 が {1} で始まりません。コピーし直すか削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/models/tokenizer.py" />
   <source>The text vocabulary in {0} is incomplete. Install Flawsmith again.</source>
   <translation>{0} のテキスト語彙が不完全です。Flawsmith をインストールし直してください。</translation>
  </message>
  <message>
   <location filename="../../core/models/tokenizer.py" />
   <source>The text vocabulary in {0} could not be read. Install Flawsmith again.</source>
   <translation>{0} のテキスト語彙を読めませんでした。Flawsmith をインストールし直してください。</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>'{0}' cannot be the name of a {1}; use letters, digits, spaces, - and _.</source>
   <translation>'{0}' は {1} の名前に使えません。文字、数字、空白、-、_ を使ってください。</translation>
  </message>
  <message>
   <location filename="../../core/paths.py" />
   <source>{0} holds no decisions; restore it from a copy or remove it.</source>
   <translation>{0} に決定が入っていません。コピーから戻すか削除してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>+ classic augmentation</source>
   <translation>+ 通常の水増し</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>real only</source>
   <translation>実画像のみ</translation>
  </message>
  <message>
   <location filename="../../core/proof/arms.py" />
   <source>real + classic augmentation</source>
   <translation>実画像 + 通常の水増し</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} pictures of the {1} were scaled to the project's {2}x{3} px.</source>
   <translation>{1}の画像 {0} 枚をプロジェクトの {2}x{3} px に合わせました。</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} holds no pictures to use as {1}; choose a folder with one sub-folder a class.</source>
   <translation>{0} に{1}として使う画像がありません。クラスごとのサブフォルダーがあるフォルダーを選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>(and {0} more)</source>
   <translation>(ほか {0} 件)</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} is {1}x{2} px and not of the shape of the project's {3}x{4} px; cut it as those were cut</source>
   <translation>{0} は {1}x{2} px で、プロジェクトの {3}x{4} px と形が違います。同じように切り出してください</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>Left out of the {0}: {1}{2}.</source>
   <translation>{0}から除外: {1}{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/folders.py" />
   <source>{0} of {1} pictures of the {2} are left out: they are the same as, or nearly the same as, pictures of the project, or of a lot that teaches. The first is {3}.</source>
   <translation>{2}の画像 {1} 枚のうち {0} 枚を除外します。プロジェクトまたは学習するロットの画像と同じか、ほぼ同じです。最初は {3} です。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>Checking the pictures</source>
   <translation>画像をチェックしています</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>to learn from</source>
   <translation>学習用の</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>that no generator saw</source>
   <translation>どの生成器も見ていない</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>This project was prepared by an earlier version, so that its pictures cannot be checked for changes.</source>
   <translation>このプロジェクトは以前の版で準備されたため、画像の変更を確かめられません。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>by preparing more pictures, or name a folder of real pictures that were not prepared (--test FOLDER)</source>
   <translation>画像をもっと準備するか、準備していない実画像のフォルダーを指定します (--test FOLDER)</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>of the other line</source>
   <translation>別のラインの</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The pictures that no generator saw are of so few lots that they cannot be split into validation and test by whole lots; name a folder of further real pictures as the test (--test).</source>
   <translation>どの生成器も見ていない画像のロットが少なすぎ、ロット単位で検証と試験に分けられません。試験用の実画像フォルダーを追加で指定してください (--test)。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>Validation has {0} good pictures, too few to set {1} false alarms ({2} are needed): there the threshold is the highest score of a good picture, and the rate reached in the test is printed beside. Add good pictures to the test folder.</source>
   <translation>検証の良品が {0} 枚で、誤報 {1} を決めるには足りません ({2} 枚必要)。しきい値は良品の最高スコアとし、試験で実際に出た率を横に示します。試験フォルダーに良品を加えてください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The test has only {0} defects: each weighs {1} points, so that only large effects can be seen. Add real defects that no generator saw (--test FOLDER).</source>
   <translation>試験の欠陥が {0} 個だけで、1 個が {1} ポイントに当たり、大きな差しか見えません。どの生成器も見ていない実際の欠陥を加えてください (--test FOLDER)。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>The test has only {0} good pictures; its false-alarm rates are coarse.</source>
   <translation>試験の良品が {0} 枚だけなので、誤報率は粗くなります。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>So few models of each kind ({0}) hardly tell how much is luck of training; train {1} or more.</source>
   <translation>各種類のモデルがこれほど少ないと ({0} 個)、学習の運がどれほどか、ほとんど分かりません。{1} 個以上を学習してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>good pictures (class '{0}')</source>
   <translation>良品画像 (クラス '{0}')</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>There are no {0} {1}, and an inspection model is proved on both good and bad ones: add some {2}.</source>
   <translation>{1}{0}がありません。検査モデルは良品と不良の両方で証明します。追加方法: {2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>There are only {0} {1} {2}, and an inspection model is proved on both good and bad ones: add some {3}.</source>
   <translation>{2}{1}が{0}だけです。検査モデルは良品と不良の両方で証明します。追加方法: {3}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>test folder</source>
   <translation>試験フォルダー</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>other line</source>
   <translation>別のライン</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>{0} changed since the pictures were prepared: prepare them again, train and generate anew, then prove.</source>
   <translation>画像の準備の後に {0} が変わりました。準備し直し、学習と生成をやり直してから証明してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/line.py" />
   <source>only {0}</source>
   <translation>{0}のみ</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>The pictures of {0} were prepared anew since the set {1} was generated, so that nothing proves which of them its generator saw; train and generate anew.</source>
   <translation>セット {1} の生成後に {0} の画像が準備し直されたため、生成器がどれを見たか証明できません。学習と生成をやり直してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} holds no generated set (no manifest.csv with pictures); generate it first.</source>
   <translation>{0} に生成されたセットがありません (画像の載った manifest.csv がありません)。先に生成してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} does not say which pictures its generator learnt from (it was made by an earlier version); generate the set anew.</source>
   <translation>{0} に生成器が学んだ画像の記録がありません (以前の版で作成)。セットを生成し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>The set {0} belongs to another project ({1}); prove it there, or generate one here.</source>
   <translation>セット {0} は別のプロジェクト ({1}) のものです。そちらで証明するか、ここで生成してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is not of the project's {1}x{2} px; generate the set anew.</source>
   <translation>{0} がプロジェクトの {1}x{2} px ではありません。セットを生成し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is not the checkpoint that drew the set {1}: its run was trained anew since. Generate the set anew.</source>
   <translation>{0} はセット {1} を描いたチェックポイントではありません。その後ランが学習し直されています。セットを生成し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} {1}. The manifest lists it: generate the set again to complete it.</source>
   <translation>{0} {1}。一覧には載っています。セットを生成し直して完成させてください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} is, pixel by pixel, a real picture that is to test it; generate the set anew.</source>
   <translation>{0} は試験に使う実画像と画素まで同一です。セットを生成し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>Reading the set {0}</source>
   <translation>セット {0} を読んでいます</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} says that {1} was drawn from {2}, which this project does not have; the set belongs to other pictures. Generate it anew.</source>
   <translation>{0} によると {1} はこのプロジェクトにない {2} から描かれました。別の画像のセットです。生成し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/origin.py" />
   <source>{0} says that {1} was drawn from {2}, which is held back to test: with it the proof would be too good to be true. Generate the set anew.</source>
   <translation>{0} によると {1} は試験用に残した {2} から描かれました。これでは証明が良すぎる結果になります。セットを生成し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/passport.py" />
   <source>trained from zero</source>
   <translation>ゼロから学習</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Writing the report</source>
   <translation>報告書を書いています</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>reports</source>
   <translation>レポート</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Training inspection models</source>
   <translation>検査モデルを学習しています</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>{0}, seed {1} of {2}</source>
   <translation>{0}、シード {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>{0}: NG recall {1} % with {2} % false alarms in the test, {3} s.</source>
   <translation>{0}: 試験で誤報 {2} % のとき NG 再現率 {1} %、{3} 秒。</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>ImageNet weights of {0}</source>
   <translation>{0} の ImageNet の重み</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>the graphics card</source>
   <translation>グラフィックカード</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>the processor</source>
   <translation>プロセッサー</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>There is a proof '{0}' already, with other settings ({1}); choose another name (--name), or the same settings to go on with it.</source>
   <translation>証明 '{0}' は別の設定 ({1}) ですでにあります。別の名前にするか (--name)、同じ設定で続けてください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>The pictures, the sets or the weights changed since the proof '{0}' began, so that it cannot go on; choose another name (--name).</source>
   <translation>証明 '{0}' を始めてから画像、セットまたは重みが変わったため続けられません。別の名前にしてください (--name)。</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>Proof '{0}' with the {1}, {2}, on {3}: {4}; {5} steps and {6} seeds for every arm.</source>
   <translation>証明 '{0}': {1}、{2}、{3}で。{4}。各条件 {5} ステップ、シード {6} 個。</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to train</source>
   <translation>学習用</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to validate</source>
   <translation>検証用</translation>
  </message>
  <message>
   <location filename="../../core/proof/prove.py" />
   <source>to test</source>
   <translation>試験用</translation>
  </message>
  <message>
   <location filename="../../core/proof/result.py" />
   <source>Comparing</source>
   <translation>比較しています</translation>
  </message>
  <message>
   <location filename="../../core/proof/result.py" />
   <source>kinds</source>
   <translation>種類</translation>
  </message>
  <message>
   <location filename="../../core/proof/training.py" />
   <source>proof weights</source>
   <translation>証明の重み</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>NG recall at {0} false alarms against {1} ({2} interval {3} to {4})</source>
   <translation>誤報 {0} での NG 再現率、{1} との差 ({2} 区間 {3}～{4})</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>The set '{0}' makes no measurable difference: {1} points of {2}.</source>
   <translation>セット '{0}' は測れるほどの差を生みません: {1} ポイント、{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Of {0} real defects that no generator saw, models with the set ({1}) find {2} % on average; {3} finds {4} %, {5} {6} %.</source>
   <translation>どの生成器も見ていない実際の欠陥 {0} 個のうち、セットを使ったモデル ({1}) は平均 {2} % を見つけます。{3}は {4} %、{5}は {6} % です。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Where the test itself has exactly {0} false alarms, the difference is {1} points ({2} to {3}).</source>
   <translation>試験そのものの誤報率がちょうど {0} になる点では、差は {1} ポイントです ({2}～{3})。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>The set '{0}' helps: {1} points of {2}.</source>
   <translation>セット '{0}' は役に立ちます: {1} ポイント、{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Do not use the set '{0}', it hurts: {1} points of {2}.</source>
   <translation>セット '{0}' は使わないでください。害になります: {1} ポイント、{2}。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>Best on validation were {0} synthetic pictures, {1} a class (in the middle {2}).</source>
   <translation>検証では合成画像 {0} 枚が最良でした。1 クラス {1} 枚 (中央 {2})。</translation>
  </message>
  <message>
   <location filename="../../core/proof/verdict.py" />
   <source>This test could have shown a difference of about {0} points or more; a smaller one, if there is one, needs more real defects in the test.</source>
   <translation>この試験で見えるのは約 {0} ポイント以上の差です。それより小さな差を見るには、試験に実際の欠陥がもっと必要です。</translation>
  </message>
  <message>
   <location filename="../../core/ranks.py" />
   <source>Of {0} processes {1} did not come.</source>
   <translation>{0} 個のプロセスのうち {1} 個がつながりませんでした。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Timing a few training steps on this machine</source>
   <translation>このコンピューターで数ステップの時間を測っています</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>the diffusion model</source>
   <translation>拡散モデル</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>the published diffusion model</source>
   <translation>論文の方式の拡散モデル</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>You have {0} of {1} x {2} px in {3}, {4}.</source>
   <translation>{1} x {2} px の{0}があります ({3}、{4})。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Its {0} epochs take {1} on {2}, judged by a few steps timed just now; you see pictures at every checkpoint and can stop when they are good enough, and nothing is lost.</source>
   <translation>{0} エポックに{2}で{1}かかります (今測った数ステップからの推定)。チェックポイントごとに画像を見て、十分なら止められます。失われるものはありません。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>100 new pictures then take about {0}.</source>
   <translation>その後、新しい画像 100 枚に約 {0}かかります。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>only it can draw the defect onto your own pattern at the place you ask for.</source>
   <translation>求めた場所で、自分のパターンの上に欠陥を描けるのはこれだけです。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>{0} days</source>
   <translation>{0} 日</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>about {0} to {1}</source>
   <translation>約 {0}～{1}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>with a repeating pattern</source>
   <translation>繰り返しパターンあり</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>without a repeating pattern</source>
   <translation>繰り返しパターンなし</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Use {0}: {1}</source>
   <translation>{0}を使ってください: {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>{0} would suit them best, because {1} This version does not have it and offers {2} instead, which you can try all the same.</source>
   <translation>{0}が最も適しています。理由: {1} この版にはないため代わりに{2}を使えます。試すことはできます。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>this machine's graphics card</source>
   <translation>このコンピューターのグラフィックカード</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>this machine's processor</source>
   <translation>このコンピューターのプロセッサー</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With a graphics card it would be many times faster; without one, fewer epochs are a fair start.</source>
   <translation>グラフィックカードがあれば何倍も速くなります。なければ、少ないエポックから始めるのが妥当です。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>with {0} pictures and no pattern to hold on to, drawing between real ones is safer than inventing.</source>
   <translation>{0} 枚で、よりどころになるパターンがない場合は、新しく作り出すより実画像の間を描くほうが安全です。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>all your pictures show the same thing in the same place, and it draws the defect onto that.</source>
   <translation>すべての画像が同じものを同じ位置に写しているため、その上に欠陥を描きます。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>it draws upon the layout of one of your pictures, sharper than what lies between two of them.</source>
   <translation>実画像 1 枚の配置の上に描くため、2 枚の間の画像より鮮明です。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>it draws the defect onto your own pattern at the place you ask for, and needs few pictures for that.</source>
   <translation>求めた場所で自分のパターンの上に欠陥を描き、必要な画像が少なくて済みます。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect pictures that lie between two real ones of a class: the right kind of defect, a little soft.</source>
   <translation>同じクラスの実画像 2 枚の間の画像になります。欠陥の種類は正しく、少し柔らかめです。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect little of {0}: fewer than 6 pictures show too little of what varies.</source>
   <translation>{0} はあまり期待できません。6 枚未満では何が変わるかがほとんど分かりません。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>about {0}</source>
   <translation>約 {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect pictures close to real ones, with the pattern where you ask for it; checkpoints say how close.</source>
   <translation>実物に近い画像と、求めた位置のパターンが期待できます。どれだけ近いかはチェックポイントで分かります。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With so few pictures expect the pattern to be right and the defects to resemble the few there are.</source>
   <translation>画像がこれほど少ないと、パターンは正しく、欠陥は今ある数枚に似たものになります。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>Expect the right kind of defect in most pictures; look through them, as fine texture may be simplified.</source>
   <translation>ほとんどの画像で正しい種類の欠陥が期待できます。細かい質感は単純になることがあるので、見て確かめてください。</translation>
  </message>
  <message>
   <location filename="../../core/training/advise.py" />
   <source>With so few pictures expect many that are close to real ones or unlike any; look through them.</source>
   <translation>画像がこれほど少ないと、実画像に近すぎるか、どれにも似ないものが多くなります。見て確かめてください。</translation>
  </message>
  <message>
   <location filename="../../core/training/deepsmote.py" />
   <source>Training DeepSMOTE</source>
   <translation>DeepSMOTE を学習しています</translation>
  </message>
  <message>
   <location filename="../../core/training/diffusion.py" />
   <source>Training the diffusion model</source>
   <translation>拡散モデルを学習しています</translation>
  </message>
  <message>
   <location filename="../../core/training/parts.py" />
   <source>The graphics card's memory is too small for {0} pictures at once; the training goes on with {1} at once, and learns the same.</source>
   <translation>グラフィックカードのメモリが一度に {0} 枚には足りないため、{1} 枚ずつ続けます。学ぶ内容は同じです。</translation>
  </message>
  <message>
   <location filename="../../core/training/parts.py" />
   <source>The graphics card's memory is too small for a single picture; close other programs that use it, or train on smaller pictures.</source>
   <translation>グラフィックカードのメモリが 1 枚にも足りません。使っているほかのプログラムを閉じるか、小さい画像で学習してください。</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>{0} of {1} codes are in use</source>
   <translation>コード {1} 個のうち {0} 個を使用</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>The VQVAE gives back {0} {1} with {2} dB{3}; {4}.</source>
   <translation>VQVAE は{1} {0} 枚を {2} dB で復元します{3}。{4}。</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>held-back pictures</source>
   <translation>検証画像</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>pictures it was trained on</source>
   <translation>学習した画像</translation>
  </message>
  <message>
   <location filename="../../core/training/reconstruction.py" />
   <source>, {0} dB inside their defects</source>
   <translation>、欠陥の中は {0} dB</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>Training on {0} pictures {1} coordinates, on {2}; likeness by {3}.</source>
   <translation>画像 {0} 枚を{2}で座標{1}学習します。類似度は {3} で測ります。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>SSIM and likeness ({0}) are of pictures given back, not of new ones</source>
   <translation>SSIM と類似度 ({0}) は新しい画像でなく、復元した画像の値です</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>Training DeepSMOTE on {0} pictures; {1}. {2}.</source>
   <translation>画像 {0} 枚で DeepSMOTE を学習します。{1}。{2}。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>There is a run '{0}' already; choose another name, or continue it (resume).</source>
   <translation>ラン '{0}' はすでにあります。別の名前にするか続行してください。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>The run '{0}' was begun with '{1}'; continue it with that.</source>
   <translation>ラン '{0}' は '{1}' で始められました。それで続けてください。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} pictures are held back to find the best checkpoint</source>
   <translation>最良のチェックポイントを探すため {0} 枚を残します</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>too few to hold any back</source>
   <translation>少なすぎて残せません</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>The run '{0}' is finished after {1} epochs.</source>
   <translation>ラン '{0}' は {1} エポックで終わりました。</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>All {0} epochs of the run '{1}' are done already.</source>
   <translation>ラン '{1}' の {0} エポックはすべて終わっています。</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>The pictures changed since the run '{0}' began; start a new run, or prepare the old pictures.</source>
   <translation>ラン '{0}' を始めてから画像が変わりました。新しいランを始めるか、前の画像を準備してください。</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>The run '{0}' was begun by another version of the program, with other networks; start a new run.</source>
   <translation>ラン '{0}' は、ネットワークの異なる別バージョンのプログラムで始められました。新しいランを始めてください。</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>Memory has room for {0} pictures at once; what is learnt is the same.</source>
   <translation>メモリーに一度に入る画像は {0} 枚です。学習される内容は同じです。</translation>
  </message>
  <message>
   <location filename="../../core/training/session.py" />
   <source>On this machine a step takes {0} % of the usual time with {1}.</source>
   <translation>このコンピューターでは、{1} で計算すると 1 ステップが通常の {0} % の時間で済みます。</translation>
  </message>
  <message>
   <location filename="../../core/training/vqvae.py" />
   <source>Training the VQVAE</source>
   <translation>VQVAE を学習しています</translation>
  </message>
  <message>
   <location filename="../../core/training/ways.py" />
   <source>Measuring how this machine computes fastest</source>
   <translation>このコンピューターで最も速い計算方法を測定中</translation>
  </message>
  <message>
   <location filename="../../app/jobs/worker.py" />
   <source>Exit code of the process: {0}</source>
   <translation>プロセスの終了コード: {0}</translation>
  </message>
  <message>
   <location filename="../../app/model/check.py" />
   <source>{0} is not one that Flawsmith wrote. Prepare the pictures again.</source>
   <translation>{0} は Flawsmith が書いたものではありません。画像を準備し直してください。</translation>
  </message>
  <message>
   <location filename="../../app/model/edits.py" />
   <source>{0} is not one that Flawsmith wrote. Restore it from a copy.</source>
   <translation>{0} は Flawsmith が書いたものではありません。コピーから戻してください。</translation>
  </message>
  <message>
   <location filename="../../app/model/proof_result.py" />
   <source>{0} is damaged; restore it from a copy, or remove the folder {1} and prove again.</source>
   <translation>{0} が壊れています。コピーから戻すか、フォルダー {1} を削除して証明し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>{0} is not a prepared project; prepare its pictures first.</source>
   <translation>{0} は準備済みのプロジェクトではありません。まず画像を準備してください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>No set was named for the report; name at least one evaluated set (NAME=FOLDER).</source>
   <translation>レポートに入れるセットがありません。評価済みのセットを 1 つ以上指定してください (名前=フォルダー)。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>A set of the report cannot be named 'seconds'; give it another name.</source>
   <translation>レポートのセット名に 'seconds' は使えません。別の名前にしてください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' must be evaluated first: {1} is missing. Evaluate the set, then write the report again.</source>
   <translation>先にセット '{0}' の評価が必要です: {1} がありません。評価してからレポートを作り直してください。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' was generated from other pictures than those of {1}.</source>
   <translation>セット '{0}' は {1} の画像とは別のものから生成されました。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/report_data.py" />
   <source>The set '{0}' has changed since it was evaluated; evaluate it again.</source>
   <translation>セット '{0}' は評価の後に変わりました。評価し直してください。</translation>
  </message>
  <message>
   <location filename="../../core/export/layouts.py" />
   <source>The MVTec AD layout needs good pictures, and there are none here: add the real ones, or choose another format.</source>
   <translation>MVTec AD の構成には良品画像が必要ですが、ありません。実画像を加えるか、別の形式を選んでください。</translation>
  </message>
  <message>
   <location filename="../../core/proof/report_pdf.py" />
   <source>The report could not be laid out as PDF ({0}); report.html holds the same.</source>
   <translation>レポートを PDF にできませんでした ({0})。report.html に同じ内容があります。</translation>
  </message>
 </context>
</TS>
